import type { Ticket } from '../contract/ticket.ts'
import type { Decision } from './decision.ts'
import type { Learned } from './evidence/weigh.ts'
import { findWarnings } from './find-warnings.ts'
import type { PlaybookSettings } from './playbook-settings.ts'
import { readTicket } from './read-ticket.ts'
import { isInvited } from './roles/invited-roles.ts'
import { findVerdict } from './rules/find-verdict.ts'
import { weighVerdict } from './rules/weighed-verdict.ts'
import { toCandidates } from './to-candidate.ts'

/** What the procedure says to do with a ticket, with the words that decided it. */
export function decide(ticket: Ticket, settings: PlaybookSettings, lesson?: Learned): Decision {
  const reading = readTicket(ticket, settings)
  const { greetingName } = reading
  const verdict = weighVerdict(reading, findVerdict(reading), lesson)
  const { because } = verdict
  if (verdict.action !== 'create_account') {
    const grounds = { because, greetingName, warnings: findWarnings(reading, []) }
    return verdict.action === 'send_tip_sheet'
      ? { action: verdict.action, reader: verdict.reader, ...grounds }
      : { action: verdict.action, ...grounds }
  }
  const wanted = new Set(verdict.emails)
  const candidates = toCandidates(reading).filter(({ email }) => wanted.has(email))
  const [first, ...others] = candidates
  const grounds = { because, greetingName, warnings: findWarnings(reading, candidates) }
  if (first === undefined) return { action: 'ask_role', ...grounds }
  if (because[0]?.rule === 'coach-supervisor' && candidates.every(({ role }) => isInvited(role)))
    return { action: 'send_tip_sheet', reader: 'can-invite', ...grounds }
  return { action: 'create_account', people: [first, ...others], ...grounds }
}
