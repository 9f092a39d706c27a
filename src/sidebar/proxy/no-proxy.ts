import { fail } from '../../contract/result.ts'
import type { ProxyClient } from './proxy-client.ts'

const notSetUp = async () => fail({ kind: 'not-set-up' } as const)

/** Stands where the settings name no proxy: makes nothing, knows nothing and keeps nothing. */
export const noProxy: ProxyClient = {
  createAccount: notSetUp,
  lookUp: notSetUp,
  resolve: notSetUp,
  readHistory: notSetUp,
  recordEvent: async () => {},
}
