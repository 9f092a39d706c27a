import { Button } from '@zendeskgarden/react-buttons'
import { Field, Input, Label, Textarea } from '@zendeskgarden/react-forms'
import { type ReactNode, useState } from 'react'
import type { Result } from '../../../contract/result.ts'
import { Row, Stack, Text } from '../../parts/layout.tsx'
import { useOffice } from '../office.ts'
import { FileLink } from '../parts/file-link.tsx'
import { Section, SubTitle, Trouble } from '../parts/section.tsx'
import { TextToCopy } from '../parts/text-to-copy.tsx'
import { draftOf, type Edits, toChanges } from '../settings/edits.ts'
import { useLeadsWords } from '../words/leads-words.ts'
import { ChangesList } from './changes-list.tsx'
import { type ImportFailure, parseExport, writeExport } from './transfer-format.ts'

/** The settings as one file, out and in; what comes in is looked at first and saved like every change. */
export function Transfer(): ReactNode {
  const { saved } = useOffice()
  const { transfer } = useLeadsWords().playbook
  const text = writeExport(saved)
  return (
    <Section title={transfer.title} lead={transfer.lead}>
      <SubTitle>{transfer.export}</SubTitle>
      <FileLink name="ceci-accounts-settings.json" type="application/json" text={text}>
        {transfer.file}
      </FileLink>
      <TextToCopy label={transfer.text} text={text} />
      <SubTitle>{transfer.import}</SubTitle>
      <Import />
    </Section>
  )
}

function Import(): ReactNode {
  const { transfer } = useLeadsWords().playbook
  const [text, setText] = useState('')
  const [taken, setTaken] = useState(false)
  const [unreadable, setUnreadable] = useState(false)
  const write = (next: string) => {
    setText(next)
    setTaken(false)
    setUnreadable(false)
  }
  return (
    <Stack>
      <Field>
        <Label>{transfer.paste}</Label>
        <Textarea rows={4} spellCheck={false} value={text} onChange={(event) => write(event.target.value)} />
      </Field>
      <Field>
        <Label>{transfer.pick}</Label>
        <Input
          type="file"
          accept="application/json,.json"
          onChange={({ target }) => void target.files?.[0]?.text().then(write, () => setUnreadable(true))}
        />
      </Field>
      {unreadable && <Trouble role="alert">{transfer.unreadable}</Trouble>}
      {text.trim() !== '' && !taken && <Imported parsed={parseExport(text)} onTaken={() => setTaken(true)} />}
      <span role="status">{taken ? transfer.taken : ''}</span>
    </Stack>
  )
}

type ImportedProps = { parsed: Result<Edits, ImportFailure>; onTaken: () => void }

function Imported({ parsed, onTaken }: ImportedProps): ReactNode {
  const { saved, edits, edit } = useOffice()
  const { transfer } = useLeadsWords().playbook
  if (!parsed.ok)
    return (
      <Trouble role="alert">
        {parsed.failure.kind === 'not-an-export'
          ? transfer.notJson
          : transfer.unknown(parsed.failure.names.join(', '))}
      </Trouble>
    )
  const changes = toChanges(draftOf(saved, edits), parsed.value)
  if (changes.length === 0) return <Text role="status">{transfer.same}</Text>
  const take = () => {
    edit(parsed.value)
    onTaken()
  }
  return (
    <>
      <Text role="status">{transfer.changes(changes.length)}</Text>
      <ChangesList changes={changes} />
      <Row>
        <Button size="small" onClick={take}>
          {transfer.take}
        </Button>
      </Row>
    </>
  )
}
