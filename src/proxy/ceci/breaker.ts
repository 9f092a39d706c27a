import { fail } from '../../contract/result.ts'
import type { Clock } from '../clock.ts'
import type { Ceci } from './ceci.ts'

export type BreakerState = 'closed' | 'open' | 'half-open'
export type BreakerOptions = { failures: number; withinMs: number; openMs: number }
export type Breaker = Ceci & { state(): BreakerState }

/** Stops asking a CECI that keeps failing; after a while lets one call through to see whether it is back. */
export function createBreaker(ceci: Ceci, clock: Clock, options: BreakerOptions): Breaker {
  let failedAt: number[] = []
  let openedAt: number | undefined
  let probing = false
  const state = (): BreakerState => {
    if (openedAt === undefined) return 'closed'
    return clock.now().getTime() - openedAt < options.openMs ? 'open' : 'half-open'
  }
  const mayAsk = (): boolean => {
    const now = state()
    if (now === 'closed') return true
    if (now === 'open' || probing) return false
    probing = true
    return true
  }
  const succeeded = () => {
    failedAt = []
    openedAt = undefined
    probing = false
  }
  const failed = () => {
    const now = clock.now().getTime()
    failedAt = [...failedAt.filter((at) => now - at < options.withinMs), now]
    if (probing || failedAt.length >= options.failures) openedAt = now
    probing = false
  }
  return {
    state,
    async findUser(email, budget) {
      if (!mayAsk()) return fail({ kind: 'unreachable', because: 'the breaker is open' })
      const found = await ceci.findUser(email, budget)
      if (found.ok || found.failure.kind === 'refused') succeeded()
      else failed()
      return found
    },
    async createUser(user, budget) {
      if (!mayAsk()) return fail({ kind: 'not-sent', because: 'the breaker is open' })
      const created = await ceci.createUser(user, budget)
      if (created.ok || created.failure.kind === 'refused' || created.failure.kind === 'email-taken')
        succeeded()
      else failed()
      return created
    },
  }
}
