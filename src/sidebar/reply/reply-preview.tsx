import { Button } from '@zendeskgarden/react-buttons'
import { Field, Label, Message, Textarea } from '@zendeskgarden/react-forms'
import { getColor } from '@zendeskgarden/react-theming'
import { type ReactNode, useEffect, useState } from 'react'
import { styled } from 'styled-components'
import type { Result } from '../../contract/result.ts'
import type { ReplyPart, TemplateProblem } from '../../playbook/reply.ts'
import type { ReplyLanguage } from '../../playbook/reply-kind.ts'
import type { Choice } from '../job/job.ts'
import { Row, Small, Stack } from '../parts/layout.tsx'
import { useWords } from '../words/words.ts'
import { type EditedReply, keyOfReply, missingMarkers, type Named } from './edited-reply.ts'
import { LanguageField } from './language-field.tsx'
import { leavesOut } from './secrecy.ts'
import { toPlace } from './to-place.ts'
import { type Writing, writeParts } from './write-job-text.ts'

const Paper = styled.div`
  border: 1px solid ${({ theme }) => getColor({ theme, variable: 'border.subtle' })};
  border-radius: 4px;
  font-size: 12px;
  line-height: 18px;
  max-height: 260px;
  overflow: auto;
  overflow-wrap: anywhere;
  padding: 8px;
  white-space: pre-wrap;
  mark {
    background: ${({ theme }) => getColor({ theme, variable: 'background.subtle' })};
    border-radius: 2px;
    color: ${({ theme }) => getColor({ theme, variable: 'foreground.primary' })};
    padding: 0 2px;
  }
`

type ReplyPreviewProps = {
  choice: Choice
  people: readonly Named[]
  writing: Writing
  onLanguage: (language: ReplyLanguage) => void
  onEdit: (edited: EditedReply | undefined) => void
}

/** The reply as it will stand in the reply box; what was filled in is marked, and all of it may be changed. */
export function ReplyPreview({ choice, people, writing, onLanguage, onEdit }: ReplyPreviewProps): ReactNode {
  const { reply, receipt } = useWords()
  const label = choice.action === 'discuss' ? receipt.steps.note : reply.heading
  const parts = useParts(choice, people, writing)
  const edited = writing.edits[choice.action]
  const of = keyOfReply(choice, people, writing.language)
  const editing = edited?.of === of ? edited : undefined
  const isSecret = choice.action === 'create_account' && !leavesOut(choice)
  const secret = isSecret && editing && missingMarkers(editing.text, people)
  return (
    <Stack $gap={8}>
      <LanguageField language={writing.language} onLanguage={onLanguage} />
      {parts?.ok === false && <Small role="alert">{reply.problem(toPlace(parts.failure))}</Small>}
      {editing === undefined && edited !== undefined && <Small>{reply.writtenAnew}</Small>}
      {parts?.ok && editing === undefined && (
        <Paper tabIndex={0} role="group" aria-label={label} lang={writing.language}>
          {parts.value.map(toMarked)}
        </Paper>
      )}
      {editing !== undefined && (
        <Field>
          <Label hidden>{label}</Label>
          <Textarea
            isCompact
            minRows={10}
            value={editing.text}
            lang={writing.language}
            onChange={(event) => onEdit({ of, text: event.target.value })}
          />
          {secret && secret.length > 0 && <Message validation="warning">{reply.noPassword}</Message>}
        </Field>
      )}
      <Row>
        {editing === undefined && edited !== undefined && (
          <Button size="small" isBasic onClick={() => onEdit({ of, text: edited.text })}>
            {reply.takeBack}
          </Button>
        )}
        {editing === undefined ? (
          parts?.ok && (
            <Button size="small" isBasic onClick={() => onEdit({ of, text: join(parts.value) })}>
              {reply.edit}
            </Button>
          )
        ) : (
          <Button size="small" isBasic onClick={() => onEdit(undefined)}>
            {reply.standard}
          </Button>
        )}
      </Row>
    </Stack>
  )
}

const join = (parts: readonly ReplyPart[]): string => parts.map(({ text }) => text).join('')

const toMarked = (part: ReplyPart, index: number): ReactNode =>
  part.filledFrom === undefined ? part.text : <mark key={index}>{part.text}</mark>

/** What the form does not hold yet is seen to be missing. */
function withBlanks(person: Named, blanks: { name: string; email: string }): Named {
  const isNameless = `${person.firstName}${person.lastName}`.trim() === ''
  return {
    ...person,
    ...(isNameless && { firstName: blanks.name }),
    ...(person.email.trim() === '' && { email: blanks.email }),
  }
}

function useParts(
  choice: Choice,
  people: readonly Named[],
  writing: Writing,
): Result<readonly ReplyPart[], TemplateProblem> | undefined {
  const { reply } = useWords()
  const [parts, setParts] = useState<Result<readonly ReplyPart[], TemplateProblem>>()
  const shown = people.map((person) => withBlanks(person, reply.blanks))
  const asked = JSON.stringify([choice, shown, writing.language, writing.open.ticket, writing.decision])
  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` is all of it, compared by content
  useEffect(() => {
    let overtaken = false
    void writeParts(choice, shown, { ...writing, edits: {} }).then((written) => {
      if (!overtaken) setParts(written)
    })
    return () => {
      overtaken = true
    }
  }, [asked])
  return parts
}
