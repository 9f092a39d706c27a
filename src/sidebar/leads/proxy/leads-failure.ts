import { sayProxyFailure } from '../../job/failure-words.ts'
import type { ProxyFailure } from '../../proxy/proxy-client.ts'
import type { Words } from '../../words/en.ts'
import type { LeadsWords } from '../words/en.ts'
import type { ProxyAddress } from './proxy-address.ts'

/** Why there is no answer: the proxy's own reasons, or there is nobody to ask by the settings. */
export type LeadsFailure = ProxyFailure | Exclude<ProxyAddress, { kind: 'set' }>

export function sayLeadsFailure(failure: LeadsFailure, words: Words, { proxy }: LeadsWords): string {
  switch (failure.kind) {
    case 'not-set':
      return proxy.notSet
    case 'not-an-address':
      return proxy.notAnAddress
    case 'no-word':
      return proxy.noWord
    default:
      return sayProxyFailure(failure, words)
  }
}
