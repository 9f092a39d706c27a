import type { Clock } from './clock.ts'

export type Sweeping = { stop(): Promise<void> }

/** Does `work` again and again with a pause in between, until stopped; `work` must not reject, and ends early on its signal. */
export function startSweeping(
  clock: Clock,
  everyMs: number,
  work: (signal: AbortSignal) => Promise<void>,
): Sweeping {
  const stopping = new AbortController()
  const run = async () => {
    while (!stopping.signal.aborted) {
      await work(stopping.signal)
      await clock.sleep(everyMs, stopping.signal)
    }
  }
  const running = run()
  return {
    stop() {
      stopping.abort()
      return running
    },
  }
}
