import { expect, test } from 'vitest'
import { printSection } from './print-section.ts'

test('a section prints its tables in columns and says what it cannot measure', () => {
  const rows = [
    { page: 'bare', ms: 83 },
    { page: 'React and Garden', ms: 1167 },
  ]
  const printed = printSection('sidebar', { tables: [{ title: 'Loads', rows }], cannot: ['the network.'] })
  expect(printed).toContain('  bare                 83\n  React and Garden  1,167')
  expect(printed).toContain('not measured: the network.')
})
