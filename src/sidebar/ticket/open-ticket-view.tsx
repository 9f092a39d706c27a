import { type ReactNode, useMemo } from 'react'
import { decide } from '../../playbook/decide.ts'
import type { OpenTicket, Workspace } from '../../zendesk/workspace.ts'
import type { Keeper } from '../account/kept-people.ts'
import { MessageFace } from '../faces/message-face.tsx'
import { rehearse } from '../job/rehearse.ts'
import { Caution } from '../parts/caution.tsx'
import { Stack } from '../parts/layout.tsx'
import { createLaterProxy } from '../proxy/later-proxy.ts'
import { noProxy } from '../proxy/no-proxy.ts'
import type { AppSettings } from '../settings/app-settings.ts'
import { useWords } from '../words/words.ts'
import { Panel } from './panel.tsx'
import { Suggestion } from './suggestion.tsx'

type OpenTicketViewProps = {
  workspace: Workspace
  settings: AppSettings
  open: OpenTicket
  keeper: Keeper
  rehearsal: boolean
}

/** Tells tickets that can be worked on from those that can only be looked at. */
export function OpenTicketView({
  workspace,
  settings,
  open,
  keeper,
  rehearsal,
}: OpenTicketViewProps): ReactNode {
  const { faces, rehearsing } = useWords()
  const { id } = open
  const agentId = open.agent.id
  const proxy = useMemo(
    () =>
      id === undefined || settings.proxyUrl === undefined
        ? noProxy
        : createLaterProxy({
            workspace,
            proxyUrl: settings.proxyUrl,
            ticketId: id,
            agentId,
            sleep,
            rehearsal,
          }),
    [workspace, settings, id, agentId, rehearsal],
  )
  const acting = useMemo(() => (rehearsal ? rehearse(workspace) : workspace), [rehearsal, workspace])
  const kept = useMemo(() => keeper(agentId, id ?? 0), [keeper, agentId, id])
  if (id === undefined) return <MessageFace title={faces.newTicket.title} text={faces.newTicket.text} />
  if (open.ticket.status === 'closed')
    return <MessageFace title={faces.closed.title} text={faces.closed.text} />
  if (open.agent.role === 'light-agent')
    return (
      <MessageFace title={faces.lightAgent.title} text={faces.lightAgent.text}>
        <Suggestion decision={decide(open.ticket, settings.playbook)} />
      </MessageFace>
    )
  return (
    <Stack>
      {rehearsal && <Caution>{rehearsing}</Caution>}
      <Panel
        workspace={acting}
        proxy={proxy}
        settings={settings}
        open={open}
        ticketId={id}
        kept={kept}
        rehearsal={rehearsal}
      />
    </Stack>
  )
}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
