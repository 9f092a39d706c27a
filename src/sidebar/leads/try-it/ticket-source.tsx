import { Button } from '@zendeskgarden/react-buttons'
import { Field, Input, Label, Select, Textarea } from '@zendeskgarden/react-forms'
import { type ReactNode, useState } from 'react'
import type { Ticket } from '../../../contract/ticket.ts'
import { sayZendeskFailure } from '../../job/failure-words.ts'
import { Row, Stack } from '../../parts/layout.tsx'
import { useWords } from '../../words/words.ts'
import { useOffice } from '../office.ts'
import { Fields, Trouble } from '../parts/section.tsx'
import { useLeadsWords } from '../words/leads-words.ts'
import { sampleNames, samples, writeTicket } from './samples.ts'

export type PickedTicket = { ticket: Ticket; ticketId: number | undefined }
export const firstPick: PickedTicket = { ticket: samples.staff, ticketId: undefined }

type Source = 'sample' | 'number' | 'pasted'
type TicketSourceProps = { label: string; onPick: (picked: PickedTicket) => void }

/** Where a ticket to look at comes from: a sample, this desk, or a pasted text. */
export function TicketSource({ label, onPick }: TicketSourceProps): ReactNode {
  const { tryIt } = useLeadsWords()
  const [source, setSource] = useState<Source>('sample')
  const change = (written: string) => {
    const next = (['sample', 'number', 'pasted'] as const).find((name) => name === written) ?? 'sample'
    setSource(next)
    if (next === 'sample') onPick(firstPick)
  }
  return (
    <Stack>
      <Fields>
        <Field>
          <Label>{label}</Label>
          <Select isCompact value={source} onChange={(event) => change(event.target.value)}>
            {(['sample', 'number', 'pasted'] as const).map((name) => (
              <option key={name} value={name}>
                {tryIt.sources[name]}
              </option>
            ))}
          </Select>
        </Field>
        {source === 'sample' && <SampleField onPick={onPick} />}
        {source === 'number' && <NumberField onPick={onPick} />}
      </Fields>
      {source === 'pasted' && <PastedFields onPick={onPick} />}
    </Stack>
  )
}

type Picker = Pick<TicketSourceProps, 'onPick'>

function SampleField({ onPick }: Picker): ReactNode {
  const { tryIt } = useLeadsWords()
  return (
    <Field>
      <Label>{tryIt.sources.sample}</Label>
      <Select
        isCompact
        onChange={({ target }) =>
          onPick({
            ticket: samples[sampleNames.find((name) => name === target.value) ?? 'staff'],
            ticketId: undefined,
          })
        }
      >
        {sampleNames.map((name) => (
          <option key={name} value={name}>
            {tryIt.samples[name]}
          </option>
        ))}
      </Select>
    </Field>
  )
}

function NumberField({ onPick }: Picker): ReactNode {
  const { desk } = useOffice()
  const words = useWords()
  const { tryIt } = useLeadsWords()
  const [written, setWritten] = useState('')
  const [state, setState] = useState<{ reading: boolean; trouble?: string }>({ reading: false })
  const ticketId = Number(/^\s*#?(\d{1,15})\s*$/.exec(written)?.[1] ?? 0)
  const read = async () => {
    setState({ reading: true })
    const found = await desk.readTicket(ticketId)
    setState(
      found.ok
        ? { reading: false }
        : { reading: false, trouble: tryIt.failed(sayZendeskFailure(found.failure, words)) },
    )
    if (found.ok) onPick({ ticket: found.value, ticketId })
  }
  return (
    <Stack $gap={8}>
      <Field>
        <Label>{tryIt.number}</Label>
        <Input
          isCompact
          inputMode="numeric"
          value={written}
          onChange={(event) => setWritten(event.target.value)}
        />
      </Field>
      <Row>
        <Button size="small" disabled={ticketId === 0 || state.reading} onClick={read}>
          {tryIt.read}
        </Button>
        <span role="status">{state.reading ? tryIt.reading : ''}</span>
      </Row>
      {state.trouble !== undefined && <Trouble role="alert">{state.trouble}</Trouble>}
    </Stack>
  )
}

const nothingPasted = { subject: '', name: '', email: '', text: '' }

function PastedFields({ onPick }: Picker): ReactNode {
  const { tryIt } = useLeadsWords()
  const [pasted, setPasted] = useState(nothingPasted)
  const change = (part: Partial<typeof nothingPasted>) => {
    const next = { ...pasted, ...part }
    setPasted(next)
    onPick({ ticket: writeTicket(next), ticketId: undefined })
  }
  return (
    <>
      <Fields>
        {(['subject', 'name', 'email'] as const).map((name) => (
          <Field key={name}>
            <Label>{tryIt[name]}</Label>
            <Input
              isCompact
              value={pasted[name]}
              onChange={(event) => change({ [name]: event.target.value })}
            />
          </Field>
        ))}
      </Fields>
      <Field>
        <Label>{tryIt.text}</Label>
        <Textarea rows={6} value={pasted.text} onChange={(event) => change({ text: event.target.value })} />
      </Field>
    </>
  )
}
