import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { decide } from '../../src/playbook/decide.ts'
import type { Decision } from '../../src/playbook/decision.ts'
import { defaultPlaybookSettings as settings } from '../../src/playbook/playbook-settings.ts'
import { readAnswers, readRequests, type Wording } from './learn/read-wordings.ts'
import { dana, ticketOf } from './ticket-of.ts'

const read = (name: string): string => readFileSync(new URL(`wording/${name}.txt`, import.meta.url), 'utf8')
const answerTo = ({ ticket }: Wording) => decide(ticket, settings).action

test.each(readRequests())('$action is the answer to: $wording', (request) => {
  expect(answerTo(request)).toBe(request.action)
})

test.each(readAnswers())('$action follows when our question is answered by: $wording', (answer) => {
  expect(answerTo(answer)).toBe(answer.action)
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
