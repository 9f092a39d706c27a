import { expect, test } from 'vitest'
import { findMentioned } from '../../../src/playbook/evidence/find-mentioned.ts'
import { findPeopleEvidence } from '../../../src/playbook/evidence/find-people-evidence.ts'
import { kindsOf } from '../../../src/playbook/evidence/word-kinds.ts'
import { defaultPlaybookSettings } from '../../../src/playbook/playbook-settings.ts'
import { readTicket } from '../../../src/playbook/read-ticket.ts'
import { dana, ticketOf } from '../ticket-of.ts'

const mentioned = (text: string) => {
  const reading = readTicket(ticketOf(dana, text), defaultPlaybookSettings)
  const all = findMentioned(reading)
  return {
    all,
    signsOf: (at: number) => findPeopleEvidence(all[at] as (typeof all)[number], { reading, all }),
  }
}

test('looks at the writer and at every address that people write, forwarded ones too, but never at ours', () => {
  const { all } = mentioned(
    'Please see below, cecihelp@uw.edu.\n\nDana\n\nFrom: Bo Lind <bo.lind@dcyf.wa.gov>\nSent: Monday\nTo: Dana\nSubject: CECI\n\nKim Tran kim.tran@dcyf.wa.gov needs one.',
  )
  expect(all.map(({ email }) => email)).toEqual([
    'dana.reyes@dcyf.wa.gov',
    'bo.lind@dcyf.wa.gov',
    'kim.tran@dcyf.wa.gov',
  ])
  expect(all[1]?.wrote).toBeDefined()
})

test('reads the words beside an address beyond the name that goes with it', () => {
  const signs = mentioned('She replaces my boss Kim Tran (kim.tran@dcyf.wa.gov), who left.\n\nDana').signsOf(
    1,
  )
  expect(signs).toContain('b1:boss')
  expect(signs).toContain('b=boss')
  expect(signs).toContain('a=gone')
})

test('reads the words beside an address in a text all in capitals', () => {
  const signs = mentioned('I REPLACE KIM TRAN (KIM.TRAN@DCYF.WA.GOV) HERE.\n\nDANA').signsOf(1)
  expect(signs).toContain('b1:replace')
})

test('reads what a line calls its address', () => {
  const signs = mentioned('Please create one.\nAssistant: kim.tran@dcyf.wa.gov\n\nDana').signsOf(1)
  expect(signs).toContain('label=aside')
})

test.each([
  ['has had one for years', 'has'],
  ['never had one', 'lacks'],
  ['needs nothing', 'unneeded'],
  ['retired in may', 'gone'],
])('takes "%s" for %s', (words, kind) => {
  expect(kindsOf(words.split(' '))).toContain(kind)
})
