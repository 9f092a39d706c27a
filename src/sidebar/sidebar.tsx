import { type ReactNode, useEffect, useMemo, useState } from 'react'
import type { ColorScheme, Workspace } from '../zendesk/workspace.ts'
import type { Keeper } from './account/kept-people.ts'
import { ErrorBoundary } from './faces/error-boundary.tsx'
import { MessageFace } from './faces/message-face.tsx'
import { Reading } from './faces/reading.tsx'
import { SettingsFace } from './faces/settings-face.tsx'
import { sayZendeskFailure } from './job/failure-words.ts'
import { Frame } from './parts/frame.tsx'
import type { AppSettings } from './settings/app-settings.ts'
import { parseSettings } from './settings/parse-settings.ts'
import { OpenTicketView } from './ticket/open-ticket-view.tsx'
import { type TicketState, useTicket } from './ticket/use-ticket.ts'
import { en, type Words } from './words/en.ts'
import { loadWords, useWords, WordsProvider } from './words/words.ts'

type SidebarProps = {
  workspace: Workspace
  keeper: Keeper
  /** Asked when the panel appears and each time it is shown again. */
  isRehearsal: () => boolean
}

/** The app in a ticket's sidebar. */
export function Sidebar({ workspace, keeper, isRehearsal }: SidebarProps): ReactNode {
  const [scheme, setScheme] = useState<ColorScheme>(workspace.colorScheme)
  const [rehearsal, setRehearsal] = useState(isRehearsal)
  useEffect(
    () =>
      workspace.listen({
        colorSchemeChanged: setScheme,
        shown: () => setRehearsal(isRehearsal()),
      }),
    [workspace, isRehearsal],
  )
  const { state, readAgain } = useTicket(workspace)
  const words = useAgentWords(state.at === 'open' ? state.open.agent.locale : undefined)
  const settings = useMemo(() => parseSettings(workspace.installation.settings), [workspace])

  return (
    <Frame scheme={scheme} onHeight={workspace.resize}>
      <WordsProvider value={words}>
        <ErrorBoundary fallback={(startAgain) => <Broken startAgain={startAgain} />}>
          {settings.ok ? (
            <TicketFace
              state={state}
              readAgain={readAgain}
              workspace={workspace}
              settings={settings.value}
              keeper={keeper}
              rehearsal={rehearsal}
            />
          ) : (
            <SettingsFace
              complaints={settings.failure}
              role={state.at === 'open' ? state.open.agent.role : undefined}
            />
          )}
        </ErrorBoundary>
      </WordsProvider>
    </Frame>
  )
}

type TicketFaceProps = {
  state: TicketState
  readAgain: () => void
  workspace: Workspace
  settings: AppSettings
  keeper: Keeper
  rehearsal: boolean
}

function TicketFace({
  state,
  readAgain,
  workspace,
  settings,
  keeper,
  rehearsal,
}: TicketFaceProps): ReactNode {
  const words = useWords()
  switch (state.at) {
    case 'reading':
      return <Reading />
    case 'unreadable':
      return (
        <MessageFace
          title={words.faces.unreadable.title}
          text={sayZendeskFailure(state.failure, words)}
          action={{ label: words.faces.unreadable.again, press: readAgain }}
        />
      )
    case 'open':
      return (
        <OpenTicketView
          workspace={workspace}
          settings={settings}
          open={state.open}
          keeper={keeper}
          rehearsal={rehearsal}
        />
      )
  }
}

function Broken({ startAgain }: { startAgain: () => void }): ReactNode {
  const { broken } = useWords().faces
  return <MessageFace title={broken.title} action={{ label: broken.again, press: startAgain }} />
}

function useAgentWords(locale: string | undefined): Words {
  const [words, setWords] = useState(en)
  useEffect(() => {
    if (locale === undefined) return
    document.documentElement.lang = /^es\b/i.test(locale) ? 'es' : 'en'
    void loadWords(locale).then(setWords)
  }, [locale])
  return words
}
