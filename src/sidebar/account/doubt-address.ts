import { type Email, parseEmail } from '../../contract/email.ts'
import { isOneSlipAway } from '../../playbook/language/spelling.ts'
import type { PlaybookSettings } from '../../playbook/playbook-settings.ts'
import { type Doubt, doubtDomain } from '../../playbook/staff/genuine-domain.ts'

const mailboxes = ['gmail.com', 'hotmail.com', 'outlook.com', 'yahoo.com', 'icloud.com']

/** Why a written address may be mistyped or deceive; nothing is said of what is no address yet. */
export function doubtAddress(written: string, settings: PlaybookSettings): Doubt | undefined {
  const email = parseEmail(written)
  if (email === undefined) return undefined
  return doubtDomain(email, settings) ?? (isMistypedMailbox(email) ? 'likely-typo' : undefined)
}

function isMistypedMailbox(email: Email): boolean {
  const domain = email.slice(email.lastIndexOf('@') + 1)
  return !mailboxes.includes(domain) && mailboxes.some((one) => isOneSlipAway(domain, one))
}
