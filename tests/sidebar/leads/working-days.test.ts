import { expect, test } from 'vitest'
import { isOlderThan } from '../../../src/sidebar/leads/unfinished/working-days.ts'

test.each([
  ['Monday noon is not older on Wednesday noon', '2026-11-16T12:00', '2026-11-18T12:00', false],
  ['Monday noon is older a minute later', '2026-11-16T12:00', '2026-11-18T12:01', true],
  ['Thursday noon is not older on Monday morning', '2026-11-19T12:00', '2026-11-23T11:00', false],
  ['Thursday noon is older on Monday afternoon', '2026-11-19T12:00', '2026-11-23T12:01', true],
  ['Saturday counts from Monday', '2026-11-21T15:00', '2026-11-24T23:00', false],
  ['Saturday is older on Wednesday', '2026-11-21T15:00', '2026-11-25T00:01', true],
])('%s', (_, since, now, older) => {
  expect(isOlderThan(new Date(since), 2, new Date(now))).toBe(older)
})
