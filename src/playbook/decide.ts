import type { Ticket } from '../contract/ticket.ts'
import type { Decision } from './decision.ts'
import type { PlaybookSettings } from './playbook-settings.ts'
import { suggestPeople } from './read-people.ts'

/** What the procedure says to do with a ticket, with the words that decided it. */
export function decide(ticket: Ticket, settings: PlaybookSettings): Decision {
  const [person] = suggestPeople(ticket, settings)
  const greetingName = person?.firstName ?? ''
  const grounds = { greetingName, warnings: [] }
  const domain = ticket.requester.email.toLowerCase().split('@').at(-1) ?? ''
  if (person !== undefined && settings.staffDomains.includes(domain)) {
    const because = [{ rule: 'dcyf-staff', quote: ticket.requester.email, from: 'requester' }] as const
    return { action: 'create_account', people: [person], because, ...grounds }
  }
  return { action: 'ask_role', because: [], ...grounds }
}
