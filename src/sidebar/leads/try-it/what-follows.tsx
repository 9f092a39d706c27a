import { Field, Label, Select } from '@zendeskgarden/react-forms'
import { type ReactNode, useMemo, useState } from 'react'
import type { Ticket } from '../../../contract/ticket.ts'
import type { Decision } from '../../../playbook/decision.ts'
import { type ReplyKind, replyLanguage } from '../../../playbook/reply-kind.ts'
import { Stack, Text } from '../../parts/layout.tsx'
import type { AppSettings } from '../../settings/app-settings.ts'
import { useWords } from '../../words/words.ts'
import { useOffice } from '../office.ts'
import { ReplyPaper } from '../parts/reply-paper.tsx'
import { SubTitle, Trouble } from '../parts/section.tsx'
import { sayStatus } from '../playbook/rules-in-force.tsx'
import { sayTemplateProblem } from '../settings/say-template-problem.ts'
import { useLeadsWords } from '../words/leads-words.ts'
import { writePreview } from './write-preview.ts'

type WhatFollowsProps = { ticket: Ticket; decision: Decision; settings: AppSettings }

/** The reply, status and tags that one press would bring. */
export function WhatFollows({ ticket, decision, settings }: WhatFollowsProps): ReactNode {
  const { person } = useOffice()
  const { reply } = useWords()
  const leads = useLeadsWords()
  const { playbook, tryIt } = leads
  const [chosen, setChosen] = useState<'en' | 'es'>()
  const language = chosen ?? replyLanguage(ticket.requester.locale)
  const follows = toFollowing(decision, settings)
  const written = useMemo(
    () =>
      follows &&
      writePreview(ticket, settings.playbook, { kind: follows.kind, language, agentName: person.name }),
    [ticket, settings, follows, language, person.name],
  )
  if (follows === undefined || written === undefined) return <Text>{tryIt.noReply}</Text>
  return (
    <Stack>
      <SubTitle>{tryIt.after}</SubTitle>
      <Text>{playbook.rules.after(follows.status, follows.tag)}</Text>
      <SubTitle>{tryIt.reply}</SubTitle>
      <Field style={{ maxWidth: 240 }}>
        <Label>{playbook.replies.language}</Label>
        <Select
          isCompact
          value={language}
          onChange={({ target }) => setChosen(target.value === 'es' ? 'es' : 'en')}
        >
          <option value="en">{reply.en}</option>
          <option value="es">{reply.es}</option>
        </Select>
      </Field>
      {written.ok ? (
        <ReplyPaper label={tryIt.reply} lang={language} parts={written.value} />
      ) : (
        <Trouble role="alert">{sayTemplateProblem(written.failure, leads)}</Trouble>
      )}
    </Stack>
  )
}

type Following = { kind: ReplyKind; status: string; tag: string }

function toFollowing(decision: Decision, { statuses, tags }: AppSettings): Following | undefined {
  switch (decision.action) {
    case 'create_account':
      return { kind: 'account_created', status: sayStatus(statuses.created), tag: tags.done }
    case 'ask_role':
      return { kind: 'ask_role', status: sayStatus(statuses.asked), tag: tags.waiting }
    case 'send_tip_sheet':
      return decision.reader === 'can-invite'
        ? { kind: 'tip_sheet_can_invite', status: sayStatus(statuses.canInvite), tag: tags.done }
        : { kind: 'tip_sheet_must_pass_on', status: sayStatus(statuses.mustPassOn), tag: '' }
    case 'discuss':
      return { kind: 'discuss_note', status: sayStatus(statuses.discussed), tag: tags.discuss }
    case 'none':
      return undefined
  }
}
