import type { Clock } from './clock.ts'

/** Time that may be spent on something; `signal` is aborted when it is spent. */
export type Budget = { signal: AbortSignal; leftMs(): number; end(): void }

export function startBudget(clock: Clock, ms: number): Budget {
  return start(clock, ms).budget
}

/** A part of a budget: spent after `ms`, or with the whole. */
export function startShare(clock: Clock, whole: Budget, ms: number): Budget {
  const { budget, spend } = start(clock, Math.min(ms, whole.leftMs()))
  const spendToo = () => spend(whole.signal.reason)
  if (whole.signal.aborted) spendToo()
  whole.signal.addEventListener('abort', spendToo)
  const end = () => {
    whole.signal.removeEventListener('abort', spendToo)
    budget.end()
  }
  return { ...budget, end }
}

function start(clock: Clock, ms: number): { budget: Budget; spend(reason: unknown): void } {
  const endsAt = clock.now().getTime() + ms
  const spent = new AbortController()
  const ended = new AbortController()
  void clock.sleep(ms, ended.signal).then(() => {
    if (!ended.signal.aborted) spent.abort(new DOMException('The budget is spent', 'TimeoutError'))
  })
  const leftMs = () => (spent.signal.aborted ? 0 : Math.max(0, endsAt - clock.now().getTime()))
  const budget = { signal: spent.signal, leftMs, end: () => ended.abort('ended') }
  return { budget, spend: (reason) => spent.abort(reason) }
}
