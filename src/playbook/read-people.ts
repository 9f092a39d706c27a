import type { Ticket } from '../contract/ticket.ts'
import type { Candidate } from './decision.ts'
import type { PlaybookSettings } from './playbook-settings.ts'

/** People for the create form: those named for accounts, else the requester; a field is '' where the ticket does not tell. */
export function suggestPeople(ticket: Ticket, settings: PlaybookSettings): readonly Candidate[] {
  const [firstName = '', ...rest] = ticket.requester.name
    .replace(/\(.*?\)/g, '')
    .trim()
    .split(/\s+/)
  return [
    {
      firstName,
      lastName: rest.join(' '),
      email: ticket.requester.email.toLowerCase(),
      role: settings.defaultRole,
      listedRole: settings.roles.includes(settings.defaultRole),
    },
  ]
}
