import type { DeskClient } from './desk-client.ts'
import { isEmptyHtml } from './shown-ticket.ts'
import { findTab, type Store, shownTicketId } from './workspace-state.ts'

/** Tells colleagues which ticket is open here, and whether somebody writes. */
export function tellPresence(store: Store, client: DeskClient, { document }: Pick<Window, 'document'>): void {
  let told = ''
  const tell = () => {
    const state = store.get()
    const shown = shownTicketId(state) ?? 0
    const tab = findTab(state, shown)
    const ticketId = shown > 0 ? shown : null
    const isEditing = tab !== undefined && !isEmptyHtml(tab.draft.html)
    const at = { ticketId, isEditing, isIdle: document.hidden }
    if (told === JSON.stringify(at)) return
    told = JSON.stringify(at)
    client.presence(at)
  }
  store.subscribe(tell)
  document.addEventListener('visibilitychange', tell)
}
