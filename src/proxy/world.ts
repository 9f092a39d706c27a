import { Agent, fetch as undiciFetch } from 'undici'
import type { Fetch } from './ceci/ceci-http.ts'
import type { Clock } from './clock.ts'

/** What the proxy takes from the machine it runs on. */
export type World = { clock: Clock; fetch: Fetch; writeLog(line: string): void }

export function createSystemWorld(): World {
  return {
    clock: systemClock,
    fetch: createSystemFetch({ connectTimeoutMs: 2_000 }),
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

/** `fetch` with its own time limit on connecting, so that what was never sent can be told from what was. */
export function createSystemFetch({ connectTimeoutMs }: { connectTimeoutMs: number }): Fetch {
  const dispatcher = new Agent({ connect: { timeout: connectTimeoutMs } })
  return (url, init) => asGlobalFetch(undiciFetch)(url, { ...init, dispatcher })
}

/** undici's `fetch` is the very code behind Node's own, of another version: same behaviour, other type. */
function asGlobalFetch(
  fetch: unknown,
): (url: string, init: RequestInit & { dispatcher: Agent }) => Promise<Response> {
  return fetch as (url: string, init: RequestInit & { dispatcher: Agent }) => Promise<Response>
}
