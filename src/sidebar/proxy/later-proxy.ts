import { fail } from '../../contract/result.ts'
import { fetchOnce, notFetched } from '../../zendesk/fetch-once.ts'
import type { ProxyClient, ProxyClientParts } from './proxy-client.ts'

/** Nothing was asked of the proxy: the script that would ask could not be fetched. A press waits for it beforehand. */
const notLoaded = fail({ kind: 'not-sent', words: notFetched } as const)

/** The proxy's client, whose script is fetched when something is first asked, after the first screen stands. */
export function createLaterProxy(parts: ProxyClientParts): ProxyClient {
  const load = fetchOnce(async () => {
    const { createProxyClient } = await import('./proxy-client.ts')
    return createProxyClient(parts)
  })
  return {
    createAccount: async (person) => (await load())?.createAccount(person) ?? notLoaded,
    lookUp: async (emails) => (await load())?.lookUp(emails) ?? notLoaded,
    resolve: async (accountId, seen) => (await load())?.resolve(accountId, seen) ?? notLoaded,
    readHistory: async () => (await load())?.readHistory() ?? notLoaded,
    recordEvent: async (event) => (await load())?.recordEvent(event),
  }
}
