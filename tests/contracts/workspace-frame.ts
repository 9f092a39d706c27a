import type { Client, ZafSdk } from '@zendesk/zaf-sdk-types'
import { connectToZendesk } from '../../src/zendesk/connect.ts'
import { contactZendesk } from '../../src/zendesk/contact.ts'

/** The page of an app that only connects: the adapter, and beside it the SDK's own client to look with. */
const sdk: ZafSdk | undefined = Reflect.get(window, 'ZAFClient')
let client: Client | undefined

function init(): Client | false {
  const made = sdk?.init() ?? false
  client = made || undefined
  return made
}

Object.assign(window, {
  connected: connectToZendesk(contactZendesk(sdk && { init }), { search: window.location.search }),
  look: (paths: string[]) => client?.get(paths),
})
