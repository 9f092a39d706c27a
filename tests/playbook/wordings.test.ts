import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { decide } from '../../src/playbook/decide.ts'
import type { Decision } from '../../src/playbook/decision.ts'
import { defaultPlaybookSettings as settings } from '../../src/playbook/playbook-settings.ts'
import { readAnswers, readRequests, type Wording } from './learn/read-wordings.ts'
import { dana, ticketOf } from './ticket-of.ts'

const read = (name: string): string => readFileSync(new URL(`wording/${name}.txt`, import.meta.url), 'utf8')
const wrongOf = (wordings: readonly Wording[]): string[] =>
  wordings
    .filter(({ action, ticket }) => decide(ticket, settings).action !== action)
    .map(({ action, wording }) => `${action}: ${wording}`)

test('of a hundred requests of one sentence, ninety-eight are answered right', () => {
  const wrong = wrongOf(readRequests())
  expect(wrong.length / readRequests().length, wrong.join('\n')).toBeLessThanOrEqual(0.02)
})

test('of a hundred answers to our question, ninety-eight are followed up right', () => {
  const wrong = wrongOf(readAnswers())
  expect(wrong.length / readAnswers().length, wrong.join('\n')).toBeLessThanOrEqual(0.02)
})

const peopleOf = (decision: Decision): string =>
  decision.action === 'create_account'
    ? decision.people
        .map(({ firstName, lastName, email, role }) => [firstName, lastName, email, role].join('|'))
        .join('; ')
    : decision.action

const people = read('people')
  .trim()
  .split('\n\n')
  .map((part) => part.split('\n= '))
  .map(([wording = '', expected = '']) => ({ wording, expected }))

test.each(people)('the people of: $wording', ({ wording, expected }) => {
  const ticket = ticketOf(dana, `Hi,\n\n${wording.replaceAll('|', '\n')}\n\nDana`)
  expect(peopleOf(decide(ticket, settings))).toBe(expected)
})

const hostile = read('hostile')
  .trim()
  .split('\n')
  .map((line) => line.split('|'))
  .map(([email = '', name = '', ...lines]) => ({ email, name, text: lines.join('\n') }))

test.each(hostile)('no account is made for $email: $text', ({ email, name, text }) => {
  const ticket = ticketOf({ name, email, locale: 'en-US' }, `Hello,\n\n${text}\n\n${name.split(' ')[0]}`)
  expect(decide(ticket, settings).action).not.toBe('create_account')
})
