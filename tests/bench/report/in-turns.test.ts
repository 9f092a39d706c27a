import { expect, test } from 'vitest'
import { inTurns } from './in-turns.ts'

test('each round does every work once, beginning with another', async () => {
  const done: string[] = []
  const work = (name: string) => async () => void done.push(name)
  await inTurns({ a: work('a'), b: work('b') }, { rounds: 3 })
  expect(done.join('')).toBe('abbaab')
})

test('warm-ups are done and not gathered', async () => {
  let runs = 0
  const gathered = await inTurns({ only: async () => ++runs }, { rounds: 2, warmUps: 1 })
  expect(gathered).toEqual({ only: [2, 3] })
})
