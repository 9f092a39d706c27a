import { Button } from '@zendeskgarden/react-buttons'
import { type ReactNode, type Ref, useState } from 'react'
import { sayZendeskFailure } from '../../job/failure-words.ts'
import { Row, Text } from '../../parts/layout.tsx'
import type { Words } from '../../words/en.ts'
import { useWords } from '../../words/words.ts'
import { useOffice } from '../office.ts'
import { Section, Trouble } from '../parts/section.tsx'
import { TextToCopy } from '../parts/text-to-copy.tsx'
import { draftOf, type SettingChange, toChanges } from '../settings/edits.ts'
import { type Complaint, findComplaints } from '../settings/find-complaints.ts'
import { sayComplaint } from '../settings/say-complaint.ts'
import { findSettingLabel } from '../settings/setting-labels.ts'
import type { LeadsWords } from '../words/en.ts'
import { useLeadsWords } from '../words/leads-words.ts'
import { ChangesList } from './changes-list.tsx'
import { type SaveOutcome, saveChanges } from './save-changes.ts'

/** What would be saved, what stands in the way, and the press that saves it. */
export function SavePanel({ place }: { place: Ref<HTMLElement> }): ReactNode {
  const { saved, edits } = useOffice()
  const { save } = useLeadsWords().playbook
  const changes = toChanges(saved, edits)
  const complaints = findComplaints(draftOf(saved, edits))
  const [outcome, setOutcome] = useState<SaveOutcome>()
  return (
    <Section title={save.title} place={place}>
      {outcome !== undefined && <Outcome outcome={outcome} />}
      {changes.length === 0 ? (
        <Text>{save.nothing}</Text>
      ) : (
        <>
          <Text>{save.changes(changes.length)}</Text>
          <ChangesList changes={changes} />
        </>
      )}
      {complaints.length > 0 && <Complaints complaints={complaints} />}
      {changes.length > 0 && (
        <SaveButtons changes={changes} isBlocked={complaints.length > 0} onOutcome={setOutcome} />
      )}
    </Section>
  )
}

function Complaints({ complaints }: { complaints: readonly Complaint[] }): ReactNode {
  const { person } = useOffice()
  const words = useWords()
  const leads = useLeadsWords()
  return (
    <div role="status">
      <Trouble>{leads.playbook.save.complaints(complaints.length)}</Trouble>
      <ul>
        {complaints.map((complaint) => {
          const { label } = findSettingLabel(complaint.setting, person.locale)
          const said = sayComplaint(complaint, words, leads)
          return (
            <li key={`${complaint.setting} ${said}`}>
              <strong>{label}</strong> {said}
            </li>
          )
        })}
      </ul>
    </div>
  )
}

type SaveButtonsProps = {
  changes: readonly SettingChange[]
  isBlocked: boolean
  onOutcome: (outcome: SaveOutcome | undefined) => void
}

function SaveButtons({ changes, isBlocked, onOutcome }: SaveButtonsProps): ReactNode {
  const office = useOffice()
  const { save } = useLeadsWords().playbook
  const [saving, setSaving] = useState(false)
  const press = async () => {
    setSaving(true)
    onOutcome(undefined)
    const outcome = await saveChanges(office, changes)
    setSaving(false)
    onOutcome(outcome)
    if (outcome.kind !== 'failed') office.changeSaved(outcome.now)
  }
  const isAdmin = office.person.role === 'admin'
  return (
    <>
      {!isAdmin && <Text>{save.handOver}</Text>}
      {!isAdmin && (
        <TextToCopy label={save.handOverText} text={toHandOver(changes, save, office.person.locale)} />
      )}
      <Row>
        {isAdmin && (
          <Button isPrimary disabled={isBlocked || saving} onClick={press}>
            {save.save}
          </Button>
        )}
        <Button onClick={office.discardEdits}>{save.discard}</Button>
        <span role="status">{saving ? save.saving : ''}</span>
      </Row>
    </>
  )
}

function Outcome({ outcome }: { outcome: SaveOutcome }): ReactNode {
  const words = useWords()
  const leads = useLeadsWords()
  const said = sayOutcome(outcome, words, leads)
  const isGood = outcome.kind === 'saved' && (outcome.key === 'works' || outcome.key === 'no-proxy')
  return isGood ? <Text role="status">{said}</Text> : <Trouble role="alert">{said}</Trouble>
}

function sayOutcome(outcome: SaveOutcome, words: Words, { playbook: { save } }: LeadsWords): string {
  switch (outcome.kind) {
    case 'saved':
      return {
        works: save.saved,
        refused: save.keyRefused,
        unclear: save.keyUnclear,
        'no-proxy': save.savedWithoutProxy,
      }[outcome.key]
    case 'moved':
      return save.moved(outcome.names.join(', '))
    case 'not-kept':
      return save.notKept(outcome.names.join(', '))
    case 'failed':
      return save.failed(sayZendeskFailure(outcome.failure, words))
  }
}

function toHandOver(
  changes: readonly SettingChange[],
  { handOverHead, leaveEmpty }: LeadsWords['playbook']['save'],
  locale: string,
): string {
  const parts = changes.map(
    ({ setting, after }) =>
      `${findSettingLabel(setting, locale).label} (${setting}):\n${after || leaveEmpty}`,
  )
  return [handOverHead, ...parts].join('\n\n')
}
