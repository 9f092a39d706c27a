import { Field, Label, Select } from '@zendeskgarden/react-forms'
import { getColor } from '@zendeskgarden/react-theming'
import { type ReactNode, useEffect, useState } from 'react'
import { styled } from 'styled-components'
import type { Result } from '../../contract/result.ts'
import type { ReplyPart, TemplateProblem } from '../../playbook/reply.ts'
import type { ReplyLanguage } from '../../playbook/reply-kind.ts'
import type { Choice } from '../job/job.ts'
import { Small, Stack } from '../parts/layout.tsx'
import { useWords } from '../words/words.ts'
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

type Named = { firstName: string; lastName: string; email: string }
type ReplyPreviewProps = {
  choice: Choice
  people: readonly Named[]
  writing: Writing
  onLanguage: (language: ReplyLanguage) => void
}

/** The reply as it will stand in the reply box; what was filled in is marked. */
export function ReplyPreview({ choice, people, writing, onLanguage }: ReplyPreviewProps): ReactNode {
  const words = useWords()
  const parts = useParts(choice, people, writing)
  const languages: readonly ReplyLanguage[] = ['en', 'es']
  return (
    <details>
      <summary>{words.reply.heading}</summary>
      <Stack $gap={8} style={{ marginTop: 8 }}>
        <Field>
          <Label isRegular>{words.reply.language}</Label>
          <Select
            isCompact
            value={writing.language}
            onChange={(event) => onLanguage(event.target.value === 'es' ? 'es' : 'en')}
          >
            {languages.map((language) => (
              <option key={language} value={language}>
                {words.reply[language]}
              </option>
            ))}
          </Select>
        </Field>
        {parts?.ok === false && <Small role="alert">{words.reply.problem(toPlace(parts.failure))}</Small>}
        {parts?.ok && (
          <Paper tabIndex={0} role="region" aria-label={words.reply.heading} lang={writing.language}>
            {parts.value.map(toMarked)}
          </Paper>
        )}
      </Stack>
    </details>
  )
}

export const toPlace = ({ message, line, column }: TemplateProblem): string =>
  `${message} (${line}:${column})`

const toMarked = (part: ReplyPart, index: number): ReactNode =>
  part.filledFrom === undefined ? part.text : <mark key={index}>{part.text}</mark>

function useParts(
  choice: Choice,
  people: readonly Named[],
  writing: Writing,
): Result<readonly ReplyPart[], TemplateProblem> | undefined {
  const [parts, setParts] = useState<Result<readonly ReplyPart[], TemplateProblem>>()
  const asked = JSON.stringify([choice, people, writing.language, writing.open.ticket, writing.decision])
  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` is all of it, compared by content
  useEffect(() => {
    let overtaken = false
    void writeParts(choice, people, writing).then((written) => {
      if (!overtaken) setParts(written)
    })
    return () => {
      overtaken = true
    }
  }, [asked])
  return parts
}
