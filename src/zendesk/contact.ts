import type { Client, ZafSdk } from '@zendesk/zaf-sdk-types'

/** A page that Zendesk opened: the framework's client, and what Zendesk says when it registers the page. */
export type Contact = { client: Client; registration: Promise<unknown> }

/** Answers undefined on a page that Zendesk did not open; `zaf` is the global `ZAFClient`, absent where its script is. */
export function contactZendesk(zaf: ZafSdk | undefined): Contact | undefined {
  const client = zaf?.init()
  if (!client) return undefined
  // Zendesk may answer at once: the handler has to stand in the same tick as `init`.
  const registration = new Promise<unknown>((resolve) => client.on('app.registered', resolve))
  return { client, registration }
}
