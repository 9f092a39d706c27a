import { expect, test } from 'vitest'
import { decide } from '../../../src/playbook/decide.ts'
import { toLetter } from '../../../src/playbook/evidence/weigh.ts'
import { defaultPlaybookSettings } from '../../../src/playbook/playbook-settings.ts'
import { dana, ticketOf } from '../ticket-of.ts'

const lesson = (weights: Record<string, number>, outset = 0) => ({
  people: {
    outset: [outset],
    signs: Object.entries(weights)
      .map(([name, weight]) => `${name} ${toLetter(weight)}`)
      .join('\n'),
  },
})
const emails = (text: string, lessons: ReturnType<typeof lesson>) => {
  const decision = decide(ticketOf(dana, text), defaultPlaybookSettings, lessons)
  return decision.action === 'create_account' ? decision.people.map(({ email }) => email) : []
}

const bo = 'Bo Lindqvist (bo.lindqvist@dcyf.wa.gov)'
const kim = 'Kim Tran (kim.tran@dcyf.wa.gov)'
const own = 'dana.reyes@dcyf.wa.gov'
const two = `Please create accounts for ${bo} and the wombat ${kim}.\n\nDana`

test('takes out an address beside which weighs what speaks against it', () => {
  expect(emails(two, lesson({ 'b:wombat': -3 }))).toEqual(['bo.lindqvist@dcyf.wa.gov'])
  expect(emails(two, lesson({ 'a:wombat': -3 }))).toEqual(['kim.tran@dcyf.wa.gov'])
})

test('takes out whom a sentence elsewhere speaks against by name', () => {
  const text = `Please create accounts for ${bo} and ${kim}. The wombat bit Kim today.\n\nDana`
  expect(emails(text, lesson({ 'nb:bit': -3 }))).toEqual(['bo.lindqvist@dcyf.wa.gov'])
})

test('lets the writer in where enough speaks for it, in their place', () => {
  const text = `Please create accounts for ${bo}. The wombat is well.\n\nDana`
  expect(emails(text, lesson({}))).toEqual(['bo.lindqvist@dcyf.wa.gov'])
  expect(emails(text, lesson({ self: 2 }))).toEqual([own, 'bo.lindqvist@dcyf.wa.gov'])
})

test('never brings back whom the rules leave out', () => {
  const text = `Please create an account for ${bo}, but not for ${kim}.\n\nDana`
  expect(emails(text, lesson({ other: 3 }))).toEqual(['bo.lindqvist@dcyf.wa.gov'])
})

test('leaves the people as the rules found them where nobody would be left', () => {
  expect(emails(two, lesson({}, -20))).toEqual(['bo.lindqvist@dcyf.wa.gov', 'kim.tran@dcyf.wa.gov'])
})

test('leaves a list of more than fifty as it is', () => {
  const rows = Array.from({ length: 51 }, (_, at) => `Bo Lindqvist bo${at}@dcyf.wa.gov`)
  const text = `Please create accounts for all of these:\n${rows.join('\n')}\n\nDana`
  expect(emails(text, lesson({ self: 5 }, -5))).toHaveLength(51)
})
