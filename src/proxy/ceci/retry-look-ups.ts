import { startShare } from '../budget.ts'
import type { Clock } from '../clock.ts'
import type { Ceci } from './ceci.ts'

const pausesMs = [100, 400]
const attemptMs = 3_000

/** Asks again, at most twice, when a look-up is not answered; creates pass through untouched. */
export function retryLookUps(ceci: Ceci, clock: Clock): Ceci {
  return {
    async findUser(email, budget) {
      for (let attempt = 0; ; attempt++) {
        const share = startShare(clock, budget, attemptMs)
        const found = await ceci.findUser(email, share)
        share.end()
        const pauseMs = pausesMs[attempt]
        if (found.ok || found.failure.kind === 'refused' || pauseMs === undefined) return found
        await clock.sleep(pauseMs, budget.signal)
        if (budget.leftMs() === 0) return found
      }
    },
    createUser: (user, budget) => ceci.createUser(user, budget),
  }
}
