import { fail } from '../contract/result.ts'
import type { ProxyParts } from './parts.ts'
import type { Refusal } from './refusal.ts'

/** Nothing was made; while the breaker keeps CECI from being asked, it is known when to come back. */
export function ceciUnreachable(
  { ceciHealth, breakerOpenMs }: ProxyParts,
  detail: string,
): { ok: false; failure: Refusal } {
  const refusal: Refusal = { kind: 'ceci-unreachable', detail }
  switch (ceciHealth().breaker) {
    case 'closed':
      return fail(refusal)
    case 'half-open':
      return fail({ ...refusal, retryAfterSeconds: 1 })
    case 'open':
      return fail({ ...refusal, retryAfterSeconds: Math.ceil(breakerOpenMs / 1_000) })
  }
}
