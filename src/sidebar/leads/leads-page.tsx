import { Field, Label, Toggle } from '@zendeskgarden/react-forms'
import { Skeleton } from '@zendeskgarden/react-loaders'
import { type ReactNode, useEffect, useMemo, useState } from 'react'
import { ok } from '../../contract/result.ts'
import type { DeskAdmin, SettingValues } from '../../zendesk/desk-admin.ts'
import type { Agent, ColorScheme } from '../../zendesk/workspace.ts'
import { ErrorBoundary } from '../faces/error-boundary.tsx'
import { MessageFace } from '../faces/message-face.tsx'
import { sayZendeskFailure } from '../job/failure-words.ts'
import { Row, Small, Stack } from '../parts/layout.tsx'
import { en as panelEn } from '../words/en.ts'
import { loadWords, useWords, WordsProvider } from '../words/words.ts'
import { OfficeProvider, useOffice } from './office.ts'
import { PageFrame } from './parts/page-frame.tsx'
import { Title } from './parts/section.tsx'
import { useAnswer } from './parts/use-answer.ts'
import { createLeadsProxy } from './proxy/leads-proxy.ts'
import { readProxyAddress } from './proxy/proxy-address.ts'
import type { RehearsalSwitch } from './rehearsal/rehearsal-switch.ts'
import { Rooms } from './rooms.tsx'
import type { Edits } from './settings/edits.ts'
import { en } from './words/en.ts'
import { LeadsWordsProvider, loadLeadsWords, useLeadsWords } from './words/leads-words.ts'

type LeadsPageProps = { desk: DeskAdmin; rehearsal: RehearsalSwitch; now: () => Date }

/** The app in Zendesk's navigation bar. */
export function LeadsPage(props: LeadsPageProps): ReactNode {
  const { desk } = props
  const [scheme, setScheme] = useState<ColorScheme>(desk.colorScheme)
  useEffect(() => desk.listen({ colorSchemeChanged: setScheme }), [desk])
  const { asked, askAgain } = useAnswer(() => openOffice(desk), '')
  const words =
    asked.at === 'here' && asked.value.ok ? asked.value.value.words : { panel: panelEn, leads: en }
  return (
    <PageFrame scheme={scheme}>
      <WordsProvider value={words.panel}>
        <LeadsWordsProvider value={words.leads}>
          <ErrorBoundary fallback={(startAgain) => <Broken startAgain={startAgain} />}>
            {asked.at === 'asking' && <Skeleton height="320px" />}
            {asked.at === 'here' && !asked.value.ok && (
              <MessageFace
                title={words.leads.page.unreadable}
                text={sayZendeskFailure(asked.value.failure, words.panel)}
                action={{ label: words.leads.page.again, press: askAgain }}
              />
            )}
            {asked.at === 'here' && asked.value.ok && (
              <OpenPage {...props} person={asked.value.value.person} />
            )}
          </ErrorBoundary>
        </LeadsWordsProvider>
      </WordsProvider>
    </PageFrame>
  )
}

/** Who is signed in, and the words to speak to them in. */
async function openOffice(desk: DeskAdmin) {
  const person = await desk.readPerson()
  if (!person.ok) return person
  const { locale } = person.value
  document.documentElement.lang = /^es\b/i.test(locale) ? 'es' : 'en'
  const [panel, leads] = await Promise.all([loadWords(locale), loadLeadsWords(locale)])
  return ok({ person: person.value, words: { panel, leads } })
}

function OpenPage({ desk, rehearsal, now, person }: LeadsPageProps & { person: Agent }): ReactNode {
  const [saved, changeSaved] = useState<SettingValues>(desk.installation.settings)
  const [edits, setEdits] = useState<Edits>({})
  const proxyUrl = String(saved.proxy_url ?? '')
  const proxy = useMemo(
    () => createLeadsProxy(desk, { address: readProxyAddress(proxyUrl), agentId: person.id }),
    [desk, proxyUrl, person.id],
  )
  const draft = {
    edits,
    edit: (more: Edits) => setEdits((before) => ({ ...before, ...more })),
    discardEdits: () => setEdits({}),
  }
  return (
    <OfficeProvider value={{ desk, person, proxy, saved, changeSaved, ...draft, rehearsal, now }}>
      <Stack $gap={20}>
        <Header />
        <Rooms />
      </Stack>
    </OfficeProvider>
  )
}

function Header(): ReactNode {
  const { rehearsal } = useOffice()
  const { page } = useLeadsWords()
  const [isOn, setOn] = useState(rehearsal.isOn())
  const turn = (to: 'on' | 'off') => {
    rehearsal.turn(to)
    setOn(rehearsal.isOn())
  }
  return (
    <Stack as="header" $gap={4}>
      <Row style={{ justifyContent: 'space-between' }}>
        <Title>{page.title}</Title>
        <Field>
          <Toggle
            checked={isOn}
            disabled={!rehearsal.works}
            onChange={(event) => turn(event.target.checked ? 'on' : 'off')}
          >
            <Label>{page.rehearsal}</Label>
          </Toggle>
        </Field>
      </Row>
      <Small role="status">{isOn ? page.rehearsalOn : rehearsal.works ? '' : page.rehearsalBarred}</Small>
    </Stack>
  )
}

function Broken({ startAgain }: { startAgain: () => void }): ReactNode {
  const { broken } = useWords().faces
  return <MessageFace title={broken.title} action={{ label: broken.again, press: startAgain }} />
}
