import { expect, test } from 'vitest'
import { decide } from '../../src/playbook/decide.ts'
import { defaultPlaybookSettings } from '../../src/playbook/playbook-settings.ts'
import { dana, pat, ticketOf } from './ticket-of.ts'

const answer = (text: string) => decide(ticketOf(pat, text), defaultPlaybookSettings).action

test('asks for the role when somebody speaks of an account in words it does not know', () => {
  expect(answer('Somebody said the ceci account thing goes through you folks?\n\nPat')).toBe('ask_role')
})

test.each([
  'Please change the e-mail on my account to pat.new@example.org.\n\nPat',
  'Please send me the number of active coach accounts for our report.\n\nPat',
])('does nothing about work on accounts that are there: %s', (text) => {
  expect(answer(text)).toBe('none')
})

test('gives an account to who is missing from the system and asks for one', () => {
  const text = 'My name is missing from the system; I need a CECI account.\n\nDana'
  expect(decide(ticketOf(dana, text), defaultPlaybookSettings).action).toBe('create_account')
})
