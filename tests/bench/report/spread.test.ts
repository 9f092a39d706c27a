import { expect, test } from 'vitest'
import { quantileOf, ratioOf, spreadOf } from './spread.ts'

test('a spread is the middle and the middle half, whatever the order', () => {
  expect(spreadOf([5, 1, 4, 2, 3])).toEqual({ median: 3, from: 2, to: 4, runs: 5 })
})

test('between two measurements a quantile lies by their distance', () => {
  expect(quantileOf([10, 20], 0.25)).toBe(12.5)
})

test('a ratio compares within each round, so that a slow round counts for nothing', () => {
  expect(ratioOf([2, 200, 2], [1, 100, 1])).toEqual({ median: 2, from: 2, to: 2, runs: 3 })
})
