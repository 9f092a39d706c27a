import { expect, test } from 'vitest'
import { type Asks, bitesAt, demandOf } from './desk-load.ts'
import { simulateHour } from './simulate-hour.ts'

const asks: Asks = {
  zendeskOnOpening: 3,
  zendeskOnPress: 1,
  proxyOnOpening: 1,
  proxyOnPress: 4,
  ledgerBytesAnAccount: 2_000,
}

test('a played hour comes to what the model says', () => {
  const { zendeskMean, updatesMean } = simulateHour(5_000, asks, 1)
  const demand = demandOf(5_000, asks)
  expect(zendeskMean / demand.zendeskAMinute).toBeCloseTo(1, 1)
  expect(updatesMean / demand.updatesAMinute).toBeCloseTo(1, 1)
})

test('the same seed plays the same hour', () => {
  expect(simulateHour(100, asks, 7)).toEqual(simulateHour(100, asks, 7))
})

test('requests are refused only beyond the ceiling', () => {
  expect(simulateHour(10, asks, 1).refusedShare).toBe(0)
  expect(simulateHour(10_000, asks, 1).refusedShare).toBeGreaterThan(0.9)
})

test('a ceiling bites at the last agent who still fits under it', () => {
  const one = demandOf(1, asks).zendeskAMinute
  expect(bitesAt(one * 10.5, one)).toBe(10)
})
