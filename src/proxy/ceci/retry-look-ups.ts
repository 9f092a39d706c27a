import type { Clock } from '../clock.ts'
import type { Ceci } from './ceci.ts'

const pausesMs = [100, 400]
/** What took longer to fail is no accident of the line: asking again would take as long. */
const quickMs = 3_000

/** Asks again, at most twice, when a look-up fails quickly; creates pass through untouched. */
export function retryLookUps(ceci: Ceci, clock: Clock): Ceci {
  return {
    async findUser(email, budget) {
      for (let attempt = 0; ; attempt++) {
        const startedAt = clock.now().getTime()
        const found = await ceci.findUser(email, budget)
        const pauseMs = pausesMs[attempt]
        if (found.ok || found.failure.kind !== 'unreachable' || pauseMs === undefined) return found
        if (clock.now().getTime() - startedAt > quickMs) return found
        await clock.sleep(pauseMs, budget.signal)
        if (budget.leftMs() === 0) return found
      }
    },
    createUser: (user, budget) => ceci.createUser(user, budget),
  }
}
