import { Checkbox, Field, Label } from '@zendeskgarden/react-forms'
import { type ReactNode, useMemo, useState } from 'react'
import { decide } from '../../../playbook/decide.ts'
import { Stack, Text } from '../../parts/layout.tsx'
import type { AppSettings } from '../../settings/app-settings.ts'
import { parseSettings } from '../../settings/parse-settings.ts'
import { Suggestion } from '../../ticket/suggestion.tsx'
import { useOffice } from '../office.ts'
import { Section, SubTitle, Trouble } from '../parts/section.tsx'
import { draftOf } from '../settings/edits.ts'
import { useLeadsWords } from '../words/leads-words.ts'
import { PeopleFound } from './people-found.tsx'
import { firstPick, type PickedTicket, TicketSource } from './ticket-source.tsx'
import { WhatFollows } from './what-follows.tsx'

/** What the app would say to a ticket, and why. */
export function TryIt(): ReactNode {
  const { saved, edits } = useOffice()
  const { tryIt } = useLeadsWords()
  const [picked, setPicked] = useState(firstPick)
  const [withDraft, setWithDraft] = useState(true)
  const settings = useMemo(
    () => parseSettings(withDraft ? draftOf(saved, edits) : saved),
    [saved, edits, withDraft],
  )
  return (
    <Stack $gap={24}>
      <Section title={tryIt.title} lead={tryIt.lead}>
        <TicketSource label={tryIt.source} onPick={setPicked} />
        <Field>
          <Checkbox checked={withDraft} onChange={(event) => setWithDraft(event.target.checked)}>
            <Label>{tryIt.withDraft}</Label>
          </Checkbox>
        </Field>
      </Section>
      {settings.ok ? (
        <Verdict picked={picked} settings={settings.value} />
      ) : (
        <Trouble role="alert">{tryIt.invalid}</Trouble>
      )}
    </Stack>
  )
}

function Verdict({ picked, settings }: { picked: PickedTicket; settings: AppSettings }): ReactNode {
  const { tryIt } = useLeadsWords()
  const { ticket } = picked
  const decision = useMemo(() => decide(ticket, settings.playbook), [ticket, settings])
  return (
    <Section title={tryIt.result}>
      <Text>
        <strong>{ticket.subject}</strong> · {ticket.requester.name} {ticket.requester.email}
      </Text>
      <Suggestion decision={decision} />
      {decision.action === 'create_account' && (
        <>
          <SubTitle>{tryIt.people}</SubTitle>
          <PeopleFound people={decision.people} ticketId={picked.ticketId} />
        </>
      )}
      <WhatFollows ticket={ticket} decision={decision} settings={settings} />
    </Section>
  )
}
