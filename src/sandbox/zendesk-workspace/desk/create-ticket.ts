import { type ChangeOutcome, changeTicket } from './change-ticket.ts'
import { defaultStatusId } from './custom-statuses.ts'
import { type Desk, endUserOf } from './desk.ts'
import type { DeskTicket } from './desk-types.ts'
import { toStamp } from './seed-ticket.ts'
import type { Author, TicketChange } from './ticket-change.ts'

/** Makes a ticket out of its first change; a ticket without a comment or a requester is refused and not kept. */
export function createTicket(
  desk: Desk,
  { requesterEmail, change }: { requesterEmail: string; change: TicketChange },
  author: Author,
): ChangeOutcome {
  if (change.comment === undefined) return invalid('Description: cannot be blank')
  if (!requesterEmail.includes('@')) return invalid('Requester: is required, by e-mail address')
  const ticket = blankTicket(desk, requesterEmail)
  desk.tickets.set(ticket.id, ticket)
  const outcome = changeTicket({ desk, ticketId: ticket.id, change }, author)
  if (!outcome.ok) desk.tickets.delete(ticket.id)
  return outcome
}

function invalid(description: string): ChangeOutcome {
  return { ok: false, refusal: { kind: 'invalid', problems: [{ description, error: 'BlankValue' }] } }
}

function blankTicket(desk: Desk, requesterEmail: string): DeskTicket {
  const stamp = toStamp(desk.now())
  return {
    id: Math.max(100, ...desk.tickets.keys()) + 1,
    subject: '',
    status: 'new',
    customStatusId: defaultStatusId('new'),
    tags: [],
    requesterId: endUserOf(desk, { name: requesterEmail, email: requesterEmail }).id,
    groupId: 3601,
    assigneeId: null,
    collaboratorIds: [],
    fields: {},
    comments: [],
    audits: [],
    channel: 'web',
    recipient: null,
    createdAt: stamp,
    updatedAt: stamp,
  }
}
