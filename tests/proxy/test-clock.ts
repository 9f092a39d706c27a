import type { Clock } from '../../src/proxy/clock.ts'

export type TestClock = Clock & {
  /** Moves the time on, and wakes who sleeps until then, in order. */
  advance(ms: number): Promise<void>
}

type Sleeper = { at: number; wake(): void }

/** Time that stands still until it is moved. */
export function createTestClock(start = '2026-11-23T12:00:00.000Z'): TestClock {
  let now = Date.parse(start)
  const sleepers = new Set<Sleeper>()
  const settle = () => new Promise((resolve) => setImmediate(resolve))
  const nextBefore = (end: number) =>
    [...sleepers].filter(({ at }) => at <= end).toSorted((one, other) => one.at - other.at)[0]
  return {
    now: () => new Date(now),
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        if (ms <= 0 || signal?.aborted) return resolve()
        const wake = () => {
          sleepers.delete(sleeper)
          resolve()
        }
        const sleeper = { at: now + ms, wake }
        sleepers.add(sleeper)
        signal?.addEventListener('abort', wake, { once: true })
      }),
    async advance(ms) {
      const end = now + ms
      for (let rounds = 0; rounds < 10_000; rounds++) {
        for (let turns = 0; turns < 20; turns++) await settle()
        const next = nextBefore(end)
        if (next === undefined) break
        now = next.at
        next.wake()
      }
      now = end
    },
  }
}
