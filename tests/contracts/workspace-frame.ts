import type { Client, ZafSdk } from '@zendesk/zaf-sdk-types'
import { connectToZendesk } from '../../src/zendesk/connect.ts'

/** The page of an app that only connects: the adapter, and beside it the SDK's own client to look with. */
const sdk: ZafSdk | undefined = Reflect.get(window, 'ZAFClient')
let client: Client | false = false
const connected = connectToZendesk(sdk && { init: () => (client = sdk.init()) }, {
  search: window.location.search,
})
Object.assign(window, { connected, look: (paths: string[]) => client && client.get(paths) })
