import { expect, test } from 'vitest'
import { decide } from '../../src/playbook/decide.ts'
import { defaultPlaybookSettings } from '../../src/playbook/playbook-settings.ts'
import { dana, ticketOf } from './ticket-of.ts'

const rolesIn = (...texts: string[]): string[] => {
  const decision = decide(ticketOf(dana, ...texts), defaultPlaybookSettings)
  return decision.action === 'create_account' ? decision.people.map(({ role }) => role) : []
}

const bo = 'Bo Lindqvist (bo.lindqvist@dcyf.wa.gov)'
const kim = 'Kim Tran (kim.tran@dcyf.wa.gov)'
const asks = `Please create an account for ${bo}.`

test.each([
  ['Make her a Program Director.', 'Program Director'],
  ['Make him a Coach, not a Coach Lead.', 'Coach'],
  ['He only reviews, so not the Coach Lead role please. Coachee is plenty.', 'Coachee'],
  ['I guess Program Director would be closest.', 'Program Director'],
  ['His manager wants the role to be "Coach".', 'Coach'],
  ['His manager asked that he be Coachee, please.', 'Coachee'],
  ['He asked for Coach, since he sees two classrooms.', 'Coach'],
  ['So please give him Program Director.', 'Program Director'],
  ['Coach, not Coach Lead.', 'Coach'],
  ['He is to be set up as a regular coach rather than a lead.', 'Coach'],
  ['So not a coach but a Program Director.', 'Program Director'],
  ['He coaches four sites, so Coach is what fits, not Coach Lead.', 'Coach'],
  ['It should be a login that is just a Coachee.', 'Coachee'],
  ['Please make it Coach.', 'Coach'],
  ["The right role for him is Coach; please don't give him Coach Lead.", 'Coach'],
  ['We would like him to be "Read Only".', 'Read Only'],
  ['I understand that "Read-Only Auditor" is the role for this.', 'Read-Only Auditor'],
])('"%s" asks for the role %s', (text, role) => {
  expect(rolesIn(`${asks} ${text}\n\nDana`)).toEqual([role])
})

test('a later message changes the role', () => {
  const later = 'On reflection make Bo a Program Director instead of Coach.\n\nDana'
  expect(rolesIn(`${asks} Role Coach.\n\nDana`, later)).toEqual(['Program Director'])
})

test('of two people each has the role that stands behind their address', () => {
  expect(rolesIn(`Please add ${bo} with the role Coach, and ${kim} with the usual one.\n\nDana`)).toEqual([
    'Coach',
    'Coach Lead',
  ])
  const list =
    '* Bo Lindqvist, bo.lindqvist@dcyf.wa.gov. Coach\n* Kim Tran, kim.tran@dcyf.wa.gov. Coachee, he shows it'
  expect(rolesIn(`Accounts for these please:\n${list}\n\nDana`)).toEqual(['Coach', 'Coachee'])
})

test('a company named Coach Works asks for no role', () => {
  expect(rolesIn(`${asks} He comes from Spokane Coach Works.\n\nDana`)).toEqual(['Coach Lead'])
})

test('one of two stays with the default where only the other is to be a Coach', () => {
  const two =
    'Bo Lindqvist bo.lindqvist@dcyf.wa.gov will be a Coach; Kim Tran kim.tran@dcyf.wa.gov stays with the default.'
  expect(rolesIn(`CECI accounts for these two please. ${two}\n\nDana`)).toEqual(['Coach', 'Coach Lead'])
})
