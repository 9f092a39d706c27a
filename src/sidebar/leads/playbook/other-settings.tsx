import { Field, Hint, Input, Label, Message, Textarea } from '@zendeskgarden/react-forms'
import type { ReactNode } from 'react'
import { styled } from 'styled-components'
import type { ParameterName } from '../../../contract/parameters.ts'
import { useWords } from '../../words/words.ts'
import { useOffice } from '../office.ts'
import { Section } from '../parts/section.tsx'
import { draftOf, editableNames } from '../settings/edits.ts'
import { type Complaint, findComplaints, textOf } from '../settings/find-complaints.ts'
import { sayComplaint } from '../settings/say-complaint.ts'
import { findSettingLabel } from '../settings/setting-labels.ts'
import { useLeadsWords } from '../words/leads-words.ts'

const shownNames = editableNames.filter((name) => !name.startsWith('reply_'))
const longNames = new Set<ParameterName>(['staff_domains', 'staff_phrases', 'help_desk_addresses'])

const Columns = styled.div`
  display: grid;
  column-gap: 28px;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 360px), 1fr));
`

/** Label, help and input of neighbours stand in line, however long the help. */
const InLine = styled(Field)`
  display: grid;
  grid-row: span 4;
  grid-template-rows: subgrid;
  align-items: start;
  margin-bottom: 20px;
`

/** Every setting that is no reply text, each with what is wrong with it. */
export function OtherSettings(): ReactNode {
  const { saved, edits } = useOffice()
  const { playbook } = useLeadsWords()
  const complaints = findComplaints(draftOf(saved, edits))
  return (
    <Section title={playbook.settings.title} lead={playbook.settings.lead}>
      <Columns>
        {shownNames.map((name) => (
          <SettingField
            key={name}
            name={name}
            complaints={complaints.filter(({ setting }) => setting === name)}
          />
        ))}
      </Columns>
    </Section>
  )
}

type SettingFieldProps = { name: ParameterName; complaints: readonly Complaint[] }

function SettingField({ name, complaints }: SettingFieldProps): ReactNode {
  const { saved, edits, edit, person } = useOffice()
  const words = useWords()
  const leads = useLeadsWords()
  const { label, helpText } = findSettingLabel(name, person.locale)
  const isWrong = complaints.length > 0
  const shared = {
    isCompact: true,
    value: edits[name] ?? textOf(saved, name),
    onChange: ({ target }: { target: { value: string } }) => edit({ [name]: target.value }),
    ...(isWrong ? { validation: 'error' as const } : {}),
  }
  return (
    <InLine>
      <Label>{label}</Label>
      {helpText !== undefined && <Hint>{helpText}</Hint>}
      {longNames.has(name) ? <Textarea minRows={2} maxRows={8} {...shared} /> : <Input {...shared} />}
      {isWrong && (
        <Message validation="error">
          {complaints.map((complaint) => sayComplaint(complaint, words, leads)).join('; ')}
        </Message>
      )}
    </InLine>
  )
}
