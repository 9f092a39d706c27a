import { expect, test } from 'vitest'
import { runCuts, runKills, runRaces } from '../../bench/proxy/faults.ts'

const timeout = 120_000

test('makes one account in every race of two proxies on one PostgreSQL', { timeout }, async () => {
  expect(await runRaces(25)).toMatchObject({
    races: 25,
    duplicates: 0,
    missing: 0,
    'made twice by answer': 0,
  })
})

test('makes one account whatever connection is cut where', { timeout }, async () => {
  expect(await runCuts(30)).toMatchObject({ duplicates: 0, 'false failures that stay': 0 })
})

test('loses no account that it told of, killed in the middle of its work', { timeout }, async () => {
  expect(await runKills(4)).toMatchObject({
    kills: 4,
    duplicates: 0,
    'acknowledged and lost': 0,
    'never made': 0,
  })
})
