import type { Result } from '../../../contract/result.ts'
import type { Ticket } from '../../../contract/ticket.ts'
import { decide } from '../../../playbook/decide.ts'
import type { PlaybookSettings } from '../../../playbook/playbook-settings.ts'
import { suggestPeople } from '../../../playbook/read-people.ts'
import { type ReplyPart, type TemplateProblem, writeReply } from '../../../playbook/reply.ts'
import type { ReplyKind, ReplyLanguage } from '../../../playbook/reply-kind.ts'
import { toReplyValues } from '../../../playbook/reply-values.ts'

type Wanted = { kind: ReplyKind; language: ReplyLanguage; agentName: string }

/** A reply as an agent would see it before the press: passwords are markers. */
export function writePreview(
  ticket: Ticket,
  settings: PlaybookSettings,
  { kind, language, agentName }: Wanted,
): Result<readonly ReplyPart[], TemplateProblem> {
  const decision = decide(ticket, settings)
  const people = decision.action === 'create_account' ? decision.people : suggestPeople(ticket, settings)
  const agentFirstName = agentName.trim().split(/\s+/)[0] ?? ''
  return writeReply(kind, language, {
    values: toReplyValues(ticket, decision, { agentFirstName, people }),
    settings,
  })
}
