import { type ReactNode, useEffect, useMemo, useState } from 'react'
import type { ColorScheme, Workspace } from '../zendesk/workspace.ts'
import type { Keeper } from './account/kept-people.ts'
import { ErrorBoundary } from './faces/error-boundary.tsx'
import { MessageFace } from './faces/message-face.tsx'
import { SettingsFace } from './faces/settings-face.tsx'
import { sayZendeskFailure } from './job/failure-words.ts'
import { Frame } from './parts/frame.tsx'
import type { AppSettings } from './settings/app-settings.ts'
import { findPackagedHosts } from './settings/packaged-hosts.ts'
import { parseSettings } from './settings/parse-settings.ts'
import { OpenTicketView } from './ticket/open-ticket-view.tsx'
import { type FirstRead, type TicketRead, useTicket } from './ticket/use-ticket.ts'
import type { Words } from './words/en.ts'
import { loadWords, useWords, WordsProvider } from './words/words.ts'

type SidebarProps = {
  workspace: Workspace
  first: FirstRead & { words: Words }
  keeper: Keeper
  /** Asked when the panel appears and each time it is shown again. */
  isRehearsal: () => boolean
}

/** The app in a ticket's sidebar. */
export function Sidebar({ workspace, first, keeper, isRehearsal }: SidebarProps): ReactNode {
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
  const { ticket, readAgain } = useTicket(workspace, first)
  const words = useAgentWords(first.words, ticket.ok ? ticket.value.agent.locale : undefined)
  const settings = useMemo(
    () => parseSettings(workspace.installation.settings, findPackagedHosts(document)),
    [workspace],
  )

  return (
    <Frame scheme={scheme} onHeight={workspace.resize}>
      <WordsProvider value={words}>
        <ErrorBoundary fallback={(startAgain) => <Broken startAgain={startAgain} />}>
          {settings.ok ? (
            <TicketFace
              ticket={ticket}
              readAgain={readAgain}
              workspace={workspace}
              settings={settings.value}
              keeper={keeper}
              rehearsal={rehearsal}
            />
          ) : (
            <SettingsFace
              complaints={settings.failure}
              role={ticket.ok ? ticket.value.agent.role : undefined}
            />
          )}
        </ErrorBoundary>
      </WordsProvider>
    </Frame>
  )
}

type TicketFaceProps = {
  ticket: TicketRead
  readAgain: () => void
  workspace: Workspace
  settings: AppSettings
  keeper: Keeper
  rehearsal: boolean
}

function TicketFace({
  ticket,
  readAgain,
  workspace,
  settings,
  keeper,
  rehearsal,
}: TicketFaceProps): ReactNode {
  const words = useWords()
  if (!ticket.ok)
    return (
      <MessageFace
        title={words.faces.unreadable.title}
        text={sayZendeskFailure(ticket.failure, words)}
        action={{ label: words.faces.unreadable.again, press: readAgain }}
      />
    )
  return (
    <OpenTicketView
      workspace={workspace}
      settings={settings}
      open={ticket.value}
      keeper={keeper}
      rehearsal={rehearsal}
    />
  )
}

function Broken({ startAgain }: { startAgain: () => void }): ReactNode {
  const { broken } = useWords().faces
  return <MessageFace title={broken.title} action={{ label: broken.again, press: startAgain }} />
}

function useAgentWords(first: Words, locale: string | undefined): Words {
  const [words, setWords] = useState(first)
  useEffect(() => {
    if (locale === undefined) return
    document.documentElement.lang = /^es\b/i.test(locale) ? 'es' : 'en'
    void loadWords(locale).then(setWords)
  }, [locale])
  return words
}
