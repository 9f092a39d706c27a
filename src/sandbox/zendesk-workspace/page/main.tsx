import { createRoot } from 'react-dom/client'
import { followAddress, placeOf } from './address.ts'
import { createDeskClient } from './desk-client.ts'
import { followDesk } from './follow-desk.ts'
import { createComposerPlace } from './open-composer.ts'
import { WorkspaceContext } from './screen/use-workspace.ts'
import { Workspace } from './screen/workspace.tsx'
import { submitTicket } from './submit-ticket.ts'
import { tellPresence } from './tell-presence.ts'
import { createWorkspaceActions } from './workspace-actions.ts'
import { createStore, emptyWorkspace } from './workspace-state.ts'
import { followWorkspace, isFrameShown } from './zaf/follow-workspace.ts'
import { createZafHost } from './zaf/zaf-host.ts'

void start()

async function start(): Promise<void> {
  const query = new URLSearchParams(window.location.search)
  const client = createDeskClient({ agentId: query.get('agent'), window: crypto.randomUUID() })
  const [session, rows] = await Promise.all([client.session(), client.rows()])
  const scheme = query.get('scheme') === 'dark' ? 'dark' : 'light'
  const store = createStore({ ...emptyWorkspace, session, rows, scheme })
  const actions = createWorkspaceActions(store, client)
  const composers = createComposerPlace()
  const isShown = (frame: Parameters<typeof isFrameShown>[0]) => isFrameShown(frame, store.get())
  const host = createZafHost({ store, actions, client, composers, isShown })
  const submit = (ticketId: number) => submitTicket(ticketId, { store, client, actions, host })

  window.addEventListener('message', (event) => host.receive(event))
  followWorkspace(store, host, window.location.origin)
  followDesk({ store, client, actions, host })
  followAddress(store, window)
  tellPresence(store, client, window)

  const place = placeOf(window.location.pathname)
  if (place.at === 'ticket') await actions.openTicket(place.id)
  else actions.go(place)

  const root = document.getElementById('workspace')
  if (root !== null) {
    createRoot(root).render(
      <WorkspaceContext value={{ store, actions, client, host, composers, submit }}>
        <Workspace />
      </WorkspaceContext>,
    )
  }
}
