import { Button } from '@zendeskgarden/react-buttons'
import { Field, Label, Select, Textarea } from '@zendeskgarden/react-forms'
import { type ReactNode, useRef, useState } from 'react'
import { styled } from 'styled-components'
import type { ParameterName } from '../../../contract/parameters.ts'
import { defaultPlaybookSettings } from '../../../playbook/playbook-settings.ts'
import { placeholders } from '../../../playbook/replies/reply-scope.ts'
import { findTemplate } from '../../../playbook/reply.ts'
import { type ReplyKind, type ReplyLanguage, replyKinds } from '../../../playbook/reply-kind.ts'
import { Row, Small, Stack } from '../../parts/layout.tsx'
import { useWords } from '../../words/words.ts'
import { useOffice } from '../office.ts'
import { Fields, Section } from '../parts/section.tsx'
import { TextDiff } from '../parts/text-diff.tsx'
import { textOf } from '../settings/find-complaints.ts'
import { useLeadsWords } from '../words/leads-words.ts'
import { ReplyChecks } from './reply-checks.tsx'
import { ReplyLook } from './reply-look.tsx'

const Halves = styled.div`
  display: grid;
  gap: 20px;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 420px), 1fr));
`

/** One reply at a time: its text, what is wrong with it, and how it will read. */
export function ReplyEditor(): ReactNode {
  const { saved, edits, edit } = useOffice()
  const { playbook } = useLeadsWords()
  const [kind, setKind] = useState<ReplyKind>('account_created')
  const [language, setLanguage] = useState<ReplyLanguage>('en')
  const setting = toSetting(kind, language)
  const builtIn = findTemplate(kind, language, defaultPlaybookSettings)
  const own = edits[setting] ?? textOf(saved, setting)
  const text = own.trim() === '' ? builtIn : own
  const before = textOf(saved, setting).trim() === '' ? builtIn : textOf(saved, setting)
  const write = (next: string) => edit({ [setting]: next === builtIn ? '' : next })
  return (
    <Section title={playbook.replies.title} lead={playbook.replies.lead}>
      <ReplyChoice {...{ kind, language, setKind, setLanguage }} />
      <Halves>
        <Stack>
          <TemplateField key={setting} text={text} language={language} onChange={write} />
          <ReplyChecks setting={setting} text={text} />
          <Row>
            <Button size="small" disabled={text === builtIn} onClick={() => write(builtIn)}>
              {playbook.replies.useBuiltIn}
            </Button>
            {text === builtIn && <Small as="span">{playbook.replies.isBuiltIn}</Small>}
          </Row>
        </Stack>
        <ReplyLook kind={kind} language={language} />
      </Halves>
      <details>
        <summary>{playbook.replies.againstSaved}</summary>
        <TextDiff label={playbook.replies.againstSaved} before={before} after={text} />
      </details>
      <details>
        <summary>{playbook.replies.againstBuiltIn}</summary>
        <TextDiff label={playbook.replies.againstBuiltIn} before={builtIn} after={text} />
      </details>
    </Section>
  )
}

const toSetting = (kind: ReplyKind, language: ReplyLanguage): ParameterName =>
  language === 'es' ? `reply_${kind}_es` : `reply_${kind}`

type ReplyChoiceProps = {
  kind: ReplyKind
  language: ReplyLanguage
  setKind: (kind: ReplyKind) => void
  setLanguage: (language: ReplyLanguage) => void
}

function ReplyChoice({ kind, language, setKind, setLanguage }: ReplyChoiceProps): ReactNode {
  const { reply } = useWords()
  const { playbook } = useLeadsWords()
  return (
    <Fields>
      <Field>
        <Label>{playbook.replies.which}</Label>
        <Select
          isCompact
          value={kind}
          onChange={({ target }) => setKind(replyKinds.find((known) => known === target.value) ?? kind)}
        >
          {replyKinds.map((known) => (
            <option key={known} value={known}>
              {playbook.replies.names[known]}
            </option>
          ))}
        </Select>
      </Field>
      <Field>
        <Label>{playbook.replies.language}</Label>
        <Select
          isCompact
          value={language}
          onChange={({ target }) => setLanguage(target.value === 'es' ? 'es' : 'en')}
        >
          <option value="en">{reply.en}</option>
          <option value="es">{reply.es}</option>
        </Select>
      </Field>
    </Fields>
  )
}

type TemplateFieldProps = { text: string; language: ReplyLanguage; onChange: (text: string) => void }

function TemplateField({ text, language, onChange }: TemplateFieldProps): ReactNode {
  const { playbook } = useLeadsWords()
  const place = useRef<HTMLTextAreaElement>(null)
  const insert = (name: string) => {
    const field = place.current
    if (field === null) return
    const written = `{{ ${name} }}`
    const at = field.selectionStart
    onChange(text.slice(0, at) + written + text.slice(field.selectionEnd))
    field.focus()
    requestAnimationFrame(() => field.setSelectionRange(at + written.length, at + written.length))
  }
  return (
    <>
      <Field>
        <Label>{playbook.replies.text}</Label>
        <Textarea
          ref={place}
          rows={18}
          lang={language}
          value={text}
          onChange={(event) => onChange(event.target.value)}
        />
      </Field>
      <Stack $gap={4} role="group" aria-label={playbook.replies.insert}>
        <Small>{playbook.replies.insert}</Small>
        <Row>
          {[...placeholders].map((name) => (
            <Button key={name} size="small" isBasic onClick={() => insert(name)}>
              {name}
            </Button>
          ))}
        </Row>
      </Stack>
    </>
  )
}
