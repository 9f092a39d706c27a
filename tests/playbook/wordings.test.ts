import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { decide } from '../../src/playbook/decide.ts'
import type { Decision } from '../../src/playbook/decision.ts'
import { defaultPlaybookSettings as settings } from '../../src/playbook/playbook-settings.ts'
import { dana, ourQuestion, ticketOf } from './ticket-of.ts'

const read = (name: string): string => readFileSync(new URL(`wording/${name}.txt`, import.meta.url), 'utf8')
const jordan = { name: 'Jordan Ellery', email: 'jellery@anchorpoint-early.org', locale: 'en-US' }

const byAction = (name: string) =>
  read(name)
    .split(/^# /m)
    .filter(Boolean)
    .map((part) => part.trim().split('\n'))
    .map(([action = '', ...wordings]) => ({ action, wordings }))

describe.each(byAction('actions'))('$action is the answer to', ({ action, wordings }) => {
  test.each(wordings)('%s', (wording) => {
    expect(decide(ticketOf(jordan, `Hi,\n\n${wording}\n\nJordan`), settings).action).toBe(action)
  })
})

describe.each(byAction('answers'))(
  '$action follows when our question is answered by',
  ({ action, wordings }) => {
    test.each(wordings)('%s', (wording) => {
      const thread = ticketOf(
        jordan,
        'Can I have an account please?\n\nJordan',
        { agent: ourQuestion },
        wording,
      )
      expect(decide(thread, settings).action).toBe(action)
    })
  },
)

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
