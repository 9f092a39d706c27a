import { fail } from '../../contract/result.ts'
import type { Clock } from '../clock.ts'
import type { Ceci, CreateFailure, FindFailure } from './ceci.ts'
import { type BreakerOptions, type BreakerState, createFuse, type Turn } from './fuse.ts'

export type Breaker = Ceci & { state(): BreakerState }

const because = 'the breaker is open'
const spent = { kind: 'no-time', because: 'no time is left to ask CECI' } as const

/** Stops asking a CECI that keeps failing; after a while lets one call through to see whether it is back. */
export function createBreaker(ceci: Ceci, clock: Clock, options: BreakerOptions): Breaker {
  const fuse = createFuse(clock, options)
  return {
    state: fuse.state,
    async findUser(email, budget) {
      if (budget.leftMs() === 0) return fail(spent)
      const turn = fuse.takeTurn('find')
      if (turn === undefined) return fail({ kind: 'left-alone', because })
      const found = await ceci.findUser(email, budget).catch(failThrough(turn))
      turn[toSign(found.ok ? 'ok' : found.failure.kind)]()
      return found
    },
    async createUser(user, budget) {
      if (budget.leftMs() === 0) return fail(spent)
      const turn = fuse.takeTurn('create')
      if (turn === undefined) return fail({ kind: 'not-sent', because })
      const created = await ceci.createUser(user, budget).catch(failThrough(turn))
      turn[toSign(created.ok ? 'ok' : created.failure.kind)]()
      return created
    },
  }
}

/** What CECI refuses by its own rules shows that it works. */
function toSign(told: 'ok' | FindFailure['kind'] | CreateFailure['kind']): keyof Turn {
  switch (told) {
    case 'ok':
    case 'refused':
    case 'email-taken':
      return 'succeeded'
    case 'unreachable':
    case 'not-sent':
    case 'unknown':
      return 'failed'
    case 'left-alone':
    case 'no-time':
      return 'toldNothing'
  }
}

const failThrough =
  (turn: Turn) =>
  (error: unknown): never => {
    turn.failed()
    throw error
  }
