import { setTimeout as realPause, setImmediate as realTurn } from 'node:timers/promises'
import type { Clock } from '../../src/proxy/clock.ts'

export type TestClock = Clock & {
  /** Moves the time on, and wakes who sleeps until then, in order. */
  advance(ms: number): Promise<void>
  /** Wakes one sleeper after the other until the promise has come to its end. */
  during<Value>(promise: Promise<Value>): Promise<Value>
}

type Sleeper = { at: number; wake(): void }

/** Real time, and turns of the event loop after it, in which everything that does not sleep comes to rest. */
const restMs = 25
const restTurns = 20

async function rest(): Promise<void> {
  await realPause(restMs)
  for (let turn = 0; turn < restTurns; turn++) await realTurn()
}

const start = Date.parse('2026-11-23T12:00:00.000Z')

/** Time that stands still until it is moved; it is not moved by `during` while `isBusy`. */
export function createTestClock(isBusy: () => boolean = () => false): TestClock {
  let now = start
  const sleepers = new Set<Sleeper>()
  const wakeNext = (end: number): boolean => {
    const [next] = [...sleepers].filter(({ at }) => at <= end).toSorted((one, other) => one.at - other.at)
    if (next === undefined) return false
    now = Math.max(now, next.at)
    next.wake()
    return true
  }
  const sleep: Clock['sleep'] = (ms, signal) =>
    new Promise((resolve) => {
      if (ms <= 0 || signal?.aborted) return resolve()
      const wake = () => {
        sleepers.delete(sleeper)
        resolve()
      }
      const sleeper = { at: now + ms, wake }
      sleepers.add(sleeper)
      signal?.addEventListener('abort', wake, { once: true })
    })
  return {
    now: () => new Date(now),
    sleep,
    async advance(ms) {
      const end = now + ms
      do await rest()
      while (wakeNext(end))
      now = end
    },
    async during(promise) {
      let done = false
      const ended = promise.finally(() => {
        done = true
      })
      ended.catch(() => undefined)
      while (!done) {
        await Promise.race([ended.catch(() => undefined), rest()])
        if (!done && !isBusy()) wakeNext(Number.POSITIVE_INFINITY)
      }
      return ended
    },
  }
}
