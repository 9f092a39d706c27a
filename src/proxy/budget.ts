import type { Clock } from './clock.ts'

/** Time that may be spent on something; `signal` is aborted when it is spent. */
export type Budget = { signal: AbortSignal; leftMs(): number; end(): void }

export function startBudget(clock: Clock, ms: number): Budget {
  const endsAt = clock.now().getTime() + ms
  const spent = new AbortController()
  const ended = new AbortController()
  void clock.sleep(ms, ended.signal).then(() => {
    if (!ended.signal.aborted) spent.abort(new DOMException('The budget is spent', 'TimeoutError'))
  })
  return {
    signal: spent.signal,
    leftMs: () => (spent.signal.aborted ? 0 : Math.max(0, endsAt - clock.now().getTime())),
    end: () => ended.abort('ended'),
  }
}

/** A part of a budget: spent after `ms`, or with the whole. */
export function startShare(clock: Clock, whole: Budget, ms: number): Budget {
  const share = startBudget(clock, Math.min(ms, whole.leftMs()))
  return { ...share, signal: AbortSignal.any([share.signal, whole.signal]) }
}
