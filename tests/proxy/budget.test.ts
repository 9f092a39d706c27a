import { expect, test } from 'vitest'
import { startBudget } from '../../src/proxy/budget.ts'
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
