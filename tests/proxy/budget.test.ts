import { expect, test } from 'vitest'
import { startBudget, startShare } from '../../src/proxy/budget.ts'
import { createTestClock } from './test-clock.ts'

test('is spent when its time is over, and not before', async () => {
  const clock = createTestClock()
  const budget = startBudget(clock, 8_000)
  await clock.advance(7_999)
  expect([budget.signal.aborted, budget.leftMs()]).toEqual([false, 1])
  await clock.advance(1)
  expect([budget.signal.aborted, budget.leftMs()]).toEqual([true, 0])
})

test('is never spent once it has ended', async () => {
  const clock = createTestClock()
  const budget = startBudget(clock, 8_000)
  budget.end()
  await clock.advance(9_000)
  expect(budget.signal.aborted).toBe(false)
})

test('a share is spent by itself and leaves the whole', async () => {
  const clock = createTestClock()
  const whole = startBudget(clock, 8_000)
  const share = startShare(clock, whole, 3_000)
  await clock.advance(3_000)
  expect([share.signal.aborted, whole.signal.aborted, whole.leftMs()]).toEqual([true, false, 5_000])
})

test('a share is spent with the whole, also one that begins after it', async () => {
  const clock = createTestClock()
  const whole = startBudget(clock, 2_000)
  const share = startShare(clock, whole, 3_000)
  await clock.advance(2_000)
  expect([share.signal.aborted, share.leftMs()]).toEqual([true, 0])
  expect(startShare(clock, whole, 3_000).signal.aborted).toBe(true)
})

test('a share that has ended lets go of the whole', async () => {
  const clock = createTestClock()
  const whole = startBudget(clock, 2_000)
  const share = startShare(clock, whole, 3_000)
  share.end()
  await clock.advance(2_000)
  expect(share.signal.aborted).toBe(false)
})
