import type { LiveEvent } from '../live-feed.ts'
import type { DeskClient } from './desk-client.ts'
import type { WorkspaceActions } from './workspace-actions.ts'
import { findTab, type Store } from './workspace-state.ts'
import type { ZafHost } from './zaf/zaf-host.ts'
import { toZafUser } from './zaf/zaf-ticket.ts'

type Parts = { store: Store; client: DeskClient; actions: WorkspaceActions; host: ZafHost }

/** Brings what others do to the desk into the open page. */
export function followDesk(parts: Parts): void {
  parts.client.listen((event) => void take(event, parts))
}

async function take(event: LiveEvent, { store, client, actions, host }: Parts): Promise<void> {
  switch (event.kind) {
    case 'ticket': {
      await Promise.all([actions.refreshRows(), refreshIfOpen(event.ticketId)])
      const by = store.get().session.staff.find((person) => person.id === event.byId)
      if (event.window === client.window) return
      return host.tell(
        event.ticketId,
        'ticket.updated',
        by === undefined ? { id: event.byId } : toZafUser(by),
      )
    }
    case 'viewers': {
      await Promise.all(event.ticketIds.map(refreshIfOpen))
      return
    }
    case 'installation':
      return actions.refreshSession()
    case 'dials':
      return event.dials.resolvedStatus === store.get().session.dials.resolvedStatus
        ? store.update(({ session }) => ({ session: { ...session, dials: event.dials } }))
        : actions.refreshSession()
    case 'log':
      return store.update(({ session }) => ({
        session: { ...session, log: [...session.log, event.line].slice(-100) },
      }))
  }

  async function refreshIfOpen(id: number): Promise<void> {
    if (findTab(store.get(), id) !== undefined) await actions.refresh(id)
  }
}
