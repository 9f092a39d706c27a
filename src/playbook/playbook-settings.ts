import { ceciRoles } from '../contract/person.ts'
import type { ReplyKind, ReplyLanguage } from './reply-kind.ts'

/** What team leads may change. Empty templates stand for the built-in wording. */
export type PlaybookSettings = {
  /** A genuine address here shows staff by itself; subdomains count. */
  staffDomains: readonly string[]
  /** Words that show staff, but only together with an address at `domain`. */
  staffPhrases: readonly { phrase: string; domain: string }[]
  roles: readonly string[]
  defaultRole: string
  teamLeads: readonly string[]
  responder: string
  siteUrl: string
  tipSheetUrl: string
  /** The help desk's own addresses: never a person who gets an account. */
  helpDeskAddresses: readonly string[]
  templates: Readonly<Record<ReplyLanguage, Readonly<Record<ReplyKind, string>>>>
}

const builtIn: Record<ReplyKind, string> = {
  account_created: '',
  ask_role: '',
  tip_sheet_can_invite: '',
  tip_sheet_must_pass_on: '',
  discuss_note: '',
  already_has_account: '',
}

/** The procedure as written. */
export const defaultPlaybookSettings: PlaybookSettings = {
  staffDomains: ['dcyf.wa.gov'],
  staffPhrases: [{ phrase: 'Cultivate Learning', domain: 'uw.edu' }],
  roles: ceciRoles,
  defaultRole: 'Coach Lead',
  teamLeads: ['Leslie', 'DeEtta', 'Dawn', 'Juliet'],
  responder: 'Leslie Janes',
  siteUrl: 'https://wa-ceci.org',
  tipSheetUrl: 'https://wa-ceci.org/help/adding-users-to-your-default-group',
  helpDeskAddresses: ['cecihelp@uw.edu'],
  templates: { en: builtIn, es: builtIn },
}
