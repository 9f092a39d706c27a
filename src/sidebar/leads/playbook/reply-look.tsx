import { type ReactNode, useMemo, useState } from 'react'
import type { ReplyKind, ReplyLanguage } from '../../../playbook/reply-kind.ts'
import { Small, Stack } from '../../parts/layout.tsx'
import { parseSettings } from '../../settings/parse-settings.ts'
import { useOffice } from '../office.ts'
import { ReplyPaper } from '../parts/reply-paper.tsx'
import { SubTitle, Trouble } from '../parts/section.tsx'
import { draftOf } from '../settings/edits.ts'
import { sayTemplateProblem } from '../settings/say-template-problem.ts'
import { firstPick, TicketSource } from '../try-it/ticket-source.tsx'
import { writePreview } from '../try-it/write-preview.ts'
import { useLeadsWords } from '../words/leads-words.ts'

/** The reply as an agent will see it, on a ticket of one's choice, while its text is written. */
export function ReplyLook({ kind, language }: { kind: ReplyKind; language: ReplyLanguage }): ReactNode {
  const { saved, edits, person } = useOffice()
  const leads = useLeadsWords()
  const { playbook, tryIt } = leads
  const [picked, setPicked] = useState(firstPick)
  const settings = useMemo(() => parseSettings(draftOf(saved, edits)), [saved, edits])
  const written = useMemo(
    () =>
      settings.ok
        ? writePreview(picked.ticket, settings.value.playbook, { kind, language, agentName: person.name })
        : undefined,
    [settings, picked, kind, language, person.name],
  )
  return (
    <Stack>
      <SubTitle>{playbook.replies.preview}</SubTitle>
      <TicketSource label={playbook.replies.previewOf} onPick={setPicked} />
      {written === undefined && <Small>{tryIt.invalid}</Small>}
      {written?.ok === false && <Trouble>{sayTemplateProblem(written.failure, leads)}</Trouble>}
      {written?.ok && <ReplyPaper label={playbook.replies.preview} lang={language} parts={written.value} />}
    </Stack>
  )
}
