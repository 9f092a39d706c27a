import { type Fetch, maximumAnswerBytes } from './ceci/ceci-http.ts'
import type { Clock } from './clock.ts'
import { createSystemFetch } from './system-fetch.ts'

/**
 * What the proxy takes from the machine it runs on. `ownsProcess`: nothing else runs in this process, so that the
 * server may put its own lighter `Response` in the place of Node's.
 */
export type World = { clock: Clock; fetch: Fetch; writeLog(line: string): void; ownsProcess?: boolean }

export function createSystemWorld(): World {
  return {
    clock: systemClock,
    fetch: createSystemFetch({ connectTimeoutMs: 2_000, mostBytes: maximumAnswerBytes }),
    writeLog: (line) => void process.stdout.write(line),
  }
}

const systemClock: Clock = {
  now: () => new Date(),
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      const wake = () => {
        clearTimeout(timer)
        signal?.removeEventListener('abort', wake)
        resolve()
      }
      const timer = setTimeout(wake, ms)
      if (signal?.aborted) wake()
      else signal?.addEventListener('abort', wake)
    }),
}
