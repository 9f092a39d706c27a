import type { Decision } from '../playbook/decision.ts'
import type { TicketId } from './parse-line.ts'

export type Answer = {
  id: TicketId
  action: Decision['action']
  people: { firstName: string; lastName: string; email: string; role: string }[]
  greetingName: string
  because: { rule: string; quote: string }[]
}

/** What the app would have said, as one line of output. */
export function toAnswer(id: TicketId, decision: Decision): Answer {
  const people = decision.action === 'create_account' ? decision.people : []
  return {
    id,
    action: decision.action,
    people: people.map(({ firstName, lastName, email, role }) => ({ firstName, lastName, email, role })),
    greetingName: decision.greetingName,
    because: decision.because.map(({ rule, quote }) => ({ rule, quote })),
  }
}
