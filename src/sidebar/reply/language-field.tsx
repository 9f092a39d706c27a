import { Field, Label, Select } from '@zendeskgarden/react-forms'
import type { ReactNode } from 'react'
import type { ReplyLanguage } from '../../playbook/reply-kind.ts'
import { useWords } from '../words/words.ts'

type LanguageFieldProps = { language: ReplyLanguage; onLanguage: (language: ReplyLanguage) => void }

/** The language that the reply is written in. */
export function LanguageField({ language, onLanguage }: LanguageFieldProps): ReactNode {
  const { reply } = useWords()
  return (
    <Field>
      <Label isRegular>{reply.language}</Label>
      <Select
        isCompact
        value={language}
        onChange={(event) => onLanguage(event.target.value === 'es' ? 'es' : 'en')}
      >
        <option value="en">{reply.en}</option>
        <option value="es">{reply.es}</option>
      </Select>
    </Field>
  )
}
