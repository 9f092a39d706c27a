import type { PlaybookSettings } from '../playbook-settings.ts'
import { passwordMarker } from '../reply-parts.ts'
import type { ReplyValues } from '../reply-values.ts'

type Scope = Record<string, unknown>

/** Names as a template says them: Zendesk's own where it has one. Settled once, so that values are never read as templates. */
export function toReplyScope(values: ReplyValues, settings: PlaybookSettings): Scope {
  const people = values.people.map((person, index) => ({
    name: toOneLine(person.name),
    email: toOneLine(person.email),
    password: person.password ?? passwordMarker(index),
  }))
  return {
    ticket: {
      title: toOneLine(values.subject),
      requester: {
        first_name: toOneLine(values.requesterFirstName),
        name: toOneLine(values.requesterName),
        email: toOneLine(values.requesterEmail),
      },
    },
    current_user: { first_name: toOneLine(values.agentFirstName) },
    account: people[0] ?? { name: '', email: '', password: '' },
    people,
    quotes: values.quotes.map(toOneLine),
    team_leads: joinWithOr(settings.teamLeads),
    site: { url: settings.siteUrl },
    tip_sheet: { url: settings.tipSheetUrl },
  }
}

/** Placeholders that a template may use: the paths of the scope; a person of `people` has those of `account`. */
export const placeholders: ReadonlySet<string> = new Set([
  ...['ticket.title', 'ticket.requester.first_name', 'ticket.requester.name', 'ticket.requester.email'],
  ...['current_user.first_name', 'account.name', 'account.email', 'account.password'],
  ...['people', 'people.size', 'quotes', 'quotes.size', 'team_leads', 'site.url', 'tip_sheet.url'],
])
export const personFields: ReadonlySet<string> = new Set(['name', 'email', 'password'])

function toOneLine(value: string): string {
  return value.replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ').trim()
}

function joinWithOr(names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} or ${last}`
}
