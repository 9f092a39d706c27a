import { readFileSync } from 'node:fs'
import type { Action } from '../../../src/contract/actions.ts'
import type { Ticket } from '../../../src/contract/ticket.ts'
import { ourQuestion, ticketOf } from '../ticket-of.ts'

export type Wording = { action: Action; wording: string; ticket: Ticket }

const jordan = { name: 'Jordan Ellery', email: 'jellery@anchorpoint-early.org', locale: 'en-US' }

/** Requests of one sentence, by the action that answers each. */
export const readRequests = (): Wording[] =>
  read('actions', (wording) => ticketOf(jordan, `Hi,\n\n${wording}\n\nJordan`))

/** Answers to our question for the role, by the action that follows each. */
export const readAnswers = (): Wording[] =>
  read('answers', (wording) =>
    ticketOf(jordan, 'Can I have an account please?\n\nJordan', { agent: ourQuestion }, wording),
  )

function read(name: string, toTicket: (wording: string) => Ticket): Wording[] {
  return readFileSync(new URL(`../wording/${name}.txt`, import.meta.url), 'utf8')
    .split(/^# /m)
    .filter(Boolean)
    .flatMap((part) => {
      const [action = '', ...wordings] = part.trim().split('\n')
      return wordings.map((wording) => ({ action: action as Action, wording, ticket: toTicket(wording) }))
    })
}
