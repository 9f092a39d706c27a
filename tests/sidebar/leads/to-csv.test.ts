import { expect, test } from 'vitest'
import { toCsv } from '../../../src/sidebar/leads/accounts/to-csv.ts'

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '  =cmd', '＝1', '\r\n=1', '\uFEFF=1'])(
  'turns %j into text for a spreadsheet',
  (cell) => {
    expect(toCsv([[cell]])).toBe(`"'${cell}"\r\n`)
  },
)

test('quotes every cell, doubles quotes and ends lines with CRLF', () => {
  expect(
    toCsv([
      ['a"b', 'c,d'],
      ['x\ny', ''],
    ]),
  ).toBe('"a""b","c,d"\r\n"x\ny",""\r\n')
})
