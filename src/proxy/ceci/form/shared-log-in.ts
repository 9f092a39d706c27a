import { fail, type Result } from '../../../contract/result.ts'
import { type Budget, startBudget } from '../../budget.ts'
import type { Clock } from '../../clock.ts'
import { type Entrance, logIn } from './log-in.ts'
import type { SessionFailure } from './session.ts'

type Entered = Result<void, SessionFailure>

/** A log-in that all who wait for it share; it goes on when none of them has time left. */
export interface SharedLogIn {
  isIn(): boolean
  /** Logs in afresh, or waits for the log-in that is under way. */
  enter(budget: Budget): Promise<Entered>
}

/** Longer than one call may take: on a slow site the next call finds the log-in done. */
const logInMs = 15_000

/** Many sites lock an account out that is tried too often; they are not asked again sooner than this. */
const restMs = 60_000

export function shareLogIn(entrance: Entrance, clock: Clock): SharedLogIn {
  let isIn = false
  let underWay: Promise<Entered> | undefined
  let mayEnterAt = Number.NEGATIVE_INFINITY
  const start = async (): Promise<Entered> => {
    const now = clock.now().getTime()
    if (now < mayEnterAt) return fail({ kind: 'refused', because: 'CECI refused the log-in a moment ago' })
    const budget = startBudget(clock, logInMs)
    const entered = await logIn(entrance, budget).finally(budget.end)
    isIn = entered.ok
    if (!entered.ok && entered.failure.kind === 'refused') mayEnterAt = now + restMs
    return entered
  }
  return {
    isIn: () => isIn,
    enter(budget) {
      isIn = false
      underWay ??= start().finally(() => {
        underWay = undefined
      })
      return Promise.race([underWay, whenSpent(budget)])
    },
  }
}

function whenSpent({ signal }: Budget): Promise<Entered> {
  const because = 'the time was spent before the log-in had come to its end'
  return new Promise((resolve) => {
    const leave = () => resolve(fail({ kind: 'not-sent', because }))
    if (signal.aborted) leave()
    else signal.addEventListener('abort', leave, { once: true })
  })
}
