import { expect, test } from 'vitest'
import { decide } from '../../src/playbook/decide.ts'
import type { Decision } from '../../src/playbook/decision.ts'
import { defaultPlaybookSettings as settings } from '../../src/playbook/playbook-settings.ts'
import { readPeople } from './learn/read-lessons.ts'
import { readAnswers, readRequests, type Wording } from './learn/read-wordings.ts'

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

test.each(readPeople())('the people of: $wording', ({ ticket, expected }) => {
  expect(peopleOf(decide(ticket, settings))).toBe(expected)
})
