import { fail } from '../../contract/result.ts'
import type { Clock } from '../clock.ts'
import type { Ceci } from './ceci.ts'
import { type BreakerOptions, type BreakerState, createFuse } from './fuse.ts'

export type Breaker = Ceci & { state(): BreakerState }

const because = 'the breaker is open'

/** Stops asking a CECI that keeps failing; after a while lets one call through to see whether it is back. */
export function createBreaker(ceci: Ceci, clock: Clock, options: BreakerOptions): Breaker {
  const fuse = createFuse(clock, options)
  const note = (answered: boolean) => (answered ? fuse.succeeded() : fuse.failed())
  const noteThrown = (error: unknown): never => {
    fuse.failed()
    throw error
  }
  return {
    state: fuse.state,
    async findUser(email, budget) {
      if (!fuse.mayAsk()) return fail({ kind: 'unreachable', because })
      const found = await ceci.findUser(email, budget).catch(noteThrown)
      note(found.ok || found.failure.kind === 'refused')
      return found
    },
    async createUser(user, budget) {
      if (!fuse.mayAsk()) return fail({ kind: 'not-sent', because })
      const created = await ceci.createUser(user, budget).catch(noteThrown)
      note(created.ok || created.failure.kind === 'refused' || created.failure.kind === 'email-taken')
      return created
    },
  }
}
