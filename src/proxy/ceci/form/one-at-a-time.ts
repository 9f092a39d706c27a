import type { Budget } from '../../budget.ts'

/** Runs works one after the other; gives `undefined` as soon as the budget of one is spent that has not had its turn. */
export function createTurns(): <Value>(
  budget: Budget,
  work: () => Promise<Value>,
) => Promise<Value | undefined> {
  let last: Promise<unknown> = Promise.resolve()
  return async (budget, work) => {
    const before = last
    const turn = Promise.race([before, whenSpent(budget)]).then(() =>
      budget.signal.aborted ? undefined : work(),
    )
    last = Promise.allSettled([before, turn])
    return turn
  }
}

const whenSpent = ({ signal }: Budget): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
