import type { ReactNode } from 'react'
import { endingOf } from '../job/ending.ts'
import { EndingFields } from '../job/ending-fields.tsx'
import type { Choice } from '../job/job.ts'
import { Stack } from '../parts/layout.tsx'
import type { Named } from '../reply/edited-reply.ts'
import { ReplyPreview } from '../reply/reply-preview.tsx'
import type { Writing } from '../reply/write-job-text.ts'
import type { Tailoring } from './use-tailoring.ts'

type OutcomeProps = { choice: Choice; people: readonly Named[]; writing: Writing; tailoring: Tailoring }

/** What the press will leave behind: reply, status and tags, all of them changeable. */
export function Outcome({ choice, people, writing, tailoring }: OutcomeProps): ReactNode {
  const ending = tailoring.endingFor(choice.action) ?? endingOf(choice, writing.settings)
  return (
    <Stack $gap={8} style={{ marginTop: 8 }}>
      <ReplyPreview
        choice={choice}
        people={people}
        writing={writing}
        onLanguage={tailoring.setLanguage}
        onEdit={(edited) => tailoring.setEdited(choice.action, edited)}
      />
      {ending && (
        <EndingFields ending={ending} onChange={(changed) => tailoring.setEnding(choice.action, changed)} />
      )}
    </Stack>
  )
}
