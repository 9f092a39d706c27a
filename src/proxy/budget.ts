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
  const leftMs = () => (spent.signal.aborted ? 0 : Math.max(0, endsAt - clock.now().getTime()))
  return { signal: spent.signal, leftMs, end: () => ended.abort('ended') }
}
