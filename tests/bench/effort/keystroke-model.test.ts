import { expect, test } from 'vitest'
import { modelSeconds, noEffort } from './keystroke-model.ts'

test('a press on a button is thinking, pointing and pressing', () => {
  expect(modelSeconds({ ...noEffort, presses: 1, pointings: 1, thoughts: 1 })).toBeCloseTo(2.65)
})

test('ten keys after the mouse are a hand’s way, a thought and the keys', () => {
  expect(modelSeconds({ ...noEffort, keystrokes: 10, homings: 1, thoughts: 1 })).toBeCloseTo(4.55)
})
