import { expect, test } from 'vitest'
import { decide } from '../../src/playbook/decide.ts'
import { defaultPlaybookSettings } from '../../src/playbook/playbook-settings.ts'
import { dana, ticketOf } from './ticket-of.ts'

const people = (...parts: Parameters<typeof ticketOf>): string => {
  const decision = decide(ticketOf(...parts), defaultPlaybookSettings)
  return decision.action === 'create_account'
    ? decision.people.map(({ firstName, lastName, email }) => `${firstName}|${lastName}|${email}`).join('; ')
    : decision.action
}
const uw = (name: string, email: string) => ({ name, email, locale: 'en-US' })

test('a full name in small letters is told by what follows it', () => {
  const text =
    'hey its ro here from cultivate learning, could i get a ceci account? rosalind abernathy is the full name\n\nro'
  expect(people(uw('ro', 'rosab@uw.edu'), text)).toBe('Rosalind|Abernathy|rosab@uw.edu')
})

test('a single letter with an accent belongs to an Irish surname', () => {
  const text = 'Hello,\n\nPlease add Saoirse Ó Briain (saoirse.obriain@dcyf.wa.gov) to CECI.\n\nDana'
  expect(people(dana, text)).toBe('Saoirse|Ó Briain|saoirse.obriain@dcyf.wa.gov')
})

test('a nickname from the middle of a given name gives way to the one that the address spells', () => {
  const text = 'Hello,\n\nPlease add Tina Holm (christina.holm@dcyf.wa.gov) to CECI.\n\nDana'
  expect(people(dana, text)).toBe('Christina|Holm|christina.holm@dcyf.wa.gov')
})

test('an address with a tag is its owner’s', () => {
  const text =
    'Hi, I am with Cultivate Learning and need a second account with the role of Coach, on lholm+coach@uw.edu please.\n\nLiv Holm'
  expect(people(uw('Liv Holm', 'lholm@uw.edu'), text)).toBe('Liv|Holm|lholm+coach@uw.edu')
})

test('both are meant where each would like their own', () => {
  const text =
    "Good morning! Turns out I don't have an account and Bo doesn't either. We'd each like our own, mine at this address, Bo's under bo.lind@dcyf.wa.gov."
  expect(people(dana, text)).toContain('dana.reyes@dcyf.wa.gov')
  expect(people(dana, text)).toContain('bo.lind@dcyf.wa.gov')
})

test('whoever the coaches will be supervised by is the one who needs the account', () => {
  const lead = uw('Reg Stone', 'rstone@nwkids.org')
  const text =
    'Hi, I have taken another position. From May on our coaches will be supervised by Noor Prescott (nprescott@nwkids.org), just hired. Would you please make her a Coach Lead account?\n\nReg Stone\nCoach Lead'
  expect(people(lead, text)).toBe('Noor|Prescott|nprescott@nwkids.org')
})

test('an office that answers questions and the address of a predecessor get no account', () => {
  const office =
    'Please make an account for Bo Lind, bo.lind@dcyf.wa.gov.\n\nDana Reyes\nDCYF\n\nGeneral questions about licensing: dcyf.licensing@dcyf.wa.gov'
  expect(people(dana, office)).toBe('Bo|Lind|bo.lind@dcyf.wa.gov')
  const predecessor =
    "I am new in licensing and have no CECI account. Don't reuse my predecessor's (don.ferris@dcyf.wa.gov), he still gets mail there.\n\nDana Reyes"
  expect(people(dana, predecessor)).toBe('Dana|Reyes|dana.reyes@dcyf.wa.gov')
})

test('thanks for an account that we said they now have ask for nothing', () => {
  const answer = people(
    dana,
    'Please make me an account.\n\nDana',
    { agent: 'All set! You now have a Coach Lead account under your DCYF address.' },
    'Wonderful, it let me in on the first try.\n\nDana',
  )
  expect(answer).toBe('none')
})

test.each([
  ['so the right role for him is Coach; please no Coach Lead for him', 'Coach'],
  ['there is something called "Data Auditor", so please use that role', 'Data Auditor'],
])('hears the role in: %s', (wish, role) => {
  const text = `Hello,\n\nBo Lind (bo.lind@dcyf.wa.gov) on my team needs an account; ${wish}.\n\nDana`
  const decision = decide(ticketOf(dana, text), defaultPlaybookSettings)
  expect(decision.action === 'create_account' && decision.people.map((one) => one.role)).toEqual([role])
})

test('one apiece is for the writer and whom they name', () => {
  const text =
    'Hello! Nick (Nicholas Aiona, nicholas.aiona@dcyf.wa.gov) has never logged in, and neither have I. So we would like one apiece, mine at this address.\n\nDana'
  expect(people(dana, text)).toContain('dana.reyes@dcyf.wa.gov')
  expect(people(dana, text)).toContain('nicholas.aiona@dcyf.wa.gov')
})

test('whoever is now in CECI and writes that it worked asks for nothing', () => {
  const answer = people(
    dana,
    'Please open CECI for me.\n\nDana',
    { agent: 'All set! You are now in CECI as a Coach Lead.' },
    'Perfect, it worked on the first try. I appreciate you!\n\nDana',
  )
  expect(answer).toBe('none')
})
