import type { PersonView, TicketView } from '../desk-api/views.ts'
import type { DeskClient } from './desk-client.ts'
import { blankTicket } from './new-ticket.ts'
import { createToasts, type Toasts } from './toasts.ts'
import { type Edits, findTab, type Place, type Store, type TicketTab, updateTab } from './workspace-state.ts'

/** What an agent can do in the workspace, apart from Submit. */
export type WorkspaceActions = Toasts & {
  go(place: Place): void
  openTicket(id: number): Promise<void>
  openNewTicket(): void
  closeTab(id: number): void
  edit(id: number, edits: Edits): void
  setDraft(id: number, draft: Partial<TicketTab['draft']>): void
  /** Takes what the server holds now; unsaved edits and the draft stay. */
  refresh(id: number): Promise<void>
  refreshRows(): Promise<void>
  refreshSession(): Promise<void>
}

export function createWorkspaceActions(store: Store, client: DeskClient): WorkspaceActions {
  const toasts = createToasts(store)
  return {
    ...toasts,
    go: (place) => store.update(() => ({ place })),
    openTicket: (id) => openTicket(id, { store, client, toasts }),
    openNewTicket: () => openNewTicket(store),
    closeTab: (id) => closeTab(id, store),
    edit: (id, edits) => updateTab(store, id, (tab) => ({ edits: { ...tab.edits, ...edits } })),
    setDraft: (id, draft) => updateTab(store, id, (tab) => ({ draft: { ...tab.draft, ...draft } })),
    refresh: async (id) => {
      const saved = await client.ticket(id)
      if (saved !== null) updateTab(store, id, () => ({ saved }))
    },
    refreshRows: async () => {
      const rows = await client.rows()
      store.update(() => ({ rows }))
    },
    refreshSession: async () => {
      const session = await client.session()
      store.update(() => ({ session }))
    },
  }
}

type Opening = { store: Store; client: DeskClient; toasts: Toasts }

async function openTicket(id: number, { store, client, toasts }: Opening): Promise<void> {
  const place: Place = { at: 'ticket', id }
  if (findTab(store.get(), id) !== undefined) return store.update(() => ({ place }))
  const ticket = await client.ticket(id)
  if (ticket === null)
    return toasts.notify({ kind: 'error', text: `There is no ticket #${id}`, isSticky: false })
  store.update(({ tabs, session }) => {
    const isOpen = tabs.some((tab) => tab.saved.id === id)
    return { place, tabs: isOpen ? tabs : [...tabs, toTab(ticket, session.me)] }
  })
}

function openNewTicket(store: Store): void {
  store.update(({ tabs, session }) => {
    const id = Math.min(0, ...tabs.map((tab) => tab.saved.id)) - 1
    return { tabs: [...tabs, toTab(blankTicket(id, session), session.me)], place: { at: 'ticket', id } }
  })
}

function closeTab(id: number, store: Store): void {
  store.update(({ tabs, place }) => {
    const left = tabs.filter((tab) => tab.saved.id !== id)
    const next = left.at(-1)
    if (place.at !== 'ticket' || place.id !== id) return { tabs: left }
    return { tabs: left, place: next === undefined ? { at: 'list' } : { at: 'ticket', id: next.saved.id } }
  })
}

function toTab(saved: TicketView, me: PersonView): TicketTab {
  const type = me.isLight ? 'internalNote' : 'publicReply'
  return { saved, edits: {}, draft: { html: '', type }, canSave: true, isSubmitting: false }
}
