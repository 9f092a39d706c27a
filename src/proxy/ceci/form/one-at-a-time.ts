import type { Budget } from '../../budget.ts'

/** Runs works one after the other; gives `undefined` for one whose budget is spent before its turn. */
export function createTurns(): <Value>(
  budget: Budget,
  work: () => Promise<Value>,
) => Promise<Value | undefined> {
  let last: Promise<unknown> = Promise.resolve()
  return (budget, work) => {
    const turn = last.then(() => (budget.signal.aborted ? undefined : work()))
    last = turn.catch(() => undefined)
    return turn
  }
}
