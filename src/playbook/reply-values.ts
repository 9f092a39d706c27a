import type { Ticket } from '../contract/ticket.ts'
import type { Candidate, Decision } from './decision.ts'

/** What fills a reply. Without a password the person's marker stands in its place. */
export type ReplyValues = {
  requesterFirstName: string
  requesterName: string
  requesterEmail: string
  agentFirstName: string
  subject: string
  people: readonly { name: string; email: string; password?: string }[]
  /** The words that decided, for the note to the team leads. */
  quotes: readonly string[]
}

export function toReplyValues(
  ticket: Ticket,
  decision: Decision,
  {
    agentFirstName,
    people,
  }: { agentFirstName: string; people: readonly Pick<Candidate, 'firstName' | 'lastName' | 'email'>[] },
): ReplyValues {
  return {
    requesterFirstName: decision.greetingName,
    requesterName: ticket.requester.name,
    requesterEmail: ticket.requester.email,
    agentFirstName,
    subject: ticket.subject,
    people: people.map(({ firstName, lastName, email }) => ({
      name: `${firstName} ${lastName}`.trim(),
      email,
    })),
    quotes: [...new Set(decision.because.map(({ quote }) => quote))],
  }
}
