import type { Ticket } from '../contract/ticket.ts'
import type { Candidate } from './decision.ts'
import type { PlaybookSettings } from './playbook-settings.ts'
import { readTicket } from './read-ticket.ts'
import { toCandidates } from './to-candidate.ts'

/** People for the create form: those named for accounts, else the requester; a field is '' where the ticket does not tell. */
export function suggestPeople(ticket: Ticket, settings: PlaybookSettings): readonly Candidate[] {
  return toCandidates(readTicket(ticket, settings))
}
