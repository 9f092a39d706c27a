import { ok, type Result } from '../../contract/result.ts'
import type { Decision } from '../../playbook/decision.ts'
import type { ReplyPart, TemplateProblem } from '../../playbook/reply.ts'
import type { ReplyKind, ReplyLanguage } from '../../playbook/reply-kind.ts'
import { toReplyValues } from '../../playbook/reply-values.ts'
import type { OpenTicket, WrittenText } from '../../zendesk/workspace.ts'
import { accountsMade, type Choice, type Job } from '../job/job.ts'
import type { AppSettings } from '../settings/app-settings.ts'
import { type EditedReply, keyOfReply, type Named, toEditedParts } from './edited-reply.ts'
import { leavesOut } from './secrecy.ts'
import { insteadOfPassword } from './untold.ts'

/** Writing replies takes LiquidJS, which no first screen needs. */
export const loadReply = () => import('../../playbook/reply.ts')

export type Edits = Readonly<Partial<Record<Choice['action'], EditedReply>>>

export type Writing = {
  open: OpenTicket
  decision: Decision
  settings: AppSettings
  language: ReplyLanguage
  /** The agent's own texts, one for each action. */
  edits: Edits
}

/** The text that a choice leads to, in parts; passwords are markers until the accounts are made. */
export async function writeParts(
  choice: Choice,
  named: readonly Named[],
  writing: Writing,
): Promise<Result<readonly ReplyPart[], TemplateProblem>> {
  const kind = replyKindOf(choice)
  if (kind === undefined) return ok([])
  const people = leavesOut(choice) ? named.map((person) => withoutPassword(person, writing)) : named
  const edited = writing.edits[choice.action]
  if (edited !== undefined && edited.of === keyOfReply(choice, people, writing.language))
    return ok(toEditedParts(edited.text, people, writing.settings.playbook))
  const { writeReply } = await loadReply()
  const { open, decision, settings, language } = writing
  const agentFirstName = open.agent.name.trim().split(/\s+/)[0] ?? ''
  const known = toReplyValues(open.ticket, decision, { agentFirstName, people })
  const withPasswords = known.people.map((person, index) => {
    const password = people[index]?.password
    return password === undefined ? person : { ...person, password }
  })
  const values = { ...known, people: withPasswords }
  return writeReply(kind, language, { values, settings: settings.playbook })
}

/** The finished text of a job: for accounts, of those that were made, with the passwords that the proxy gave. */
export async function writeJobText(
  job: Job,
  writing: Writing,
): Promise<Result<WrittenText, TemplateProblem>> {
  const people = job.choice.action === 'tell_has_account' ? job.choice.people : accountsMade(job)
  const parts = await writeParts(job.choice, people, writing)
  if (!parts.ok) return parts
  const { toHtml, toText } = await loadReply()
  return ok({ html: toHtml(parts.value), text: toText(parts.value) })
}

const withoutPassword = (person: Named, { language }: Writing): Named => ({
  ...person,
  password: insteadOfPassword[language](person.firstName.trim()),
})

function replyKindOf(choice: Choice): ReplyKind | undefined {
  switch (choice.action) {
    case 'create_account':
      return 'account_created'
    case 'ask_role':
      return 'ask_role'
    case 'send_tip_sheet':
      return choice.reader === 'can-invite' ? 'tip_sheet_can_invite' : 'tip_sheet_must_pass_on'
    case 'discuss':
      return 'discuss_note'
    case 'tell_has_account':
      return 'already_has_account'
    case 'hand_over':
      return undefined
  }
}
