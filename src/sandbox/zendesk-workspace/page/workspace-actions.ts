import type { TicketView } from '../desk-api/views.ts'
import type { DeskClient } from './desk-client.ts'
import {
  type Edits,
  findTab,
  type Place,
  type Store,
  type TicketTab,
  type Toast,
  updateTab,
} from './workspace-state.ts'

const toastMs = 8000

/** What an agent can do in the workspace, apart from Submit. */
export type WorkspaceActions = {
  go(place: Place): void
  openTicket(id: number): Promise<void>
  closeTab(id: number): void
  edit(id: number, edits: Edits): void
  setDraft(id: number, draft: Partial<TicketTab['draft']>): void
  /** Takes what the server holds now; unsaved edits and the draft stay. */
  refresh(id: number): Promise<void>
  refreshRows(): Promise<void>
  refreshSession(): Promise<void>
  notify(toast: Omit<Toast, 'id'>): void
  dismiss(toastId: number): void
}

export function createWorkspaceActions(store: Store, client: DeskClient): WorkspaceActions {
  let lastToast = 0
  const actions: WorkspaceActions = {
    go: (place) => store.update(() => ({ place })),
    openTicket: async (id) => {
      if (findTab(store.get(), id) === undefined) {
        const ticket = await client.ticket(id)
        if (ticket === null) {
          return actions.notify({ kind: 'error', text: `There is no ticket #${id}`, isSticky: false })
        }
        store.update(({ tabs }) => ({
          tabs: tabs.some((tab) => tab.saved.id === id) ? tabs : [...tabs, toTab(ticket)],
        }))
      }
      actions.go({ at: 'ticket', id })
    },
    closeTab: (id) =>
      store.update(({ tabs, place }) => {
        const left = tabs.filter((tab) => tab.saved.id !== id)
        const next = left.at(-1)
        if (place.at !== 'ticket' || place.id !== id) return { tabs: left }
        return {
          tabs: left,
          place: next === undefined ? { at: 'list' } : { at: 'ticket', id: next.saved.id },
        }
      }),
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
    notify: (toast) => {
      const id = ++lastToast
      store.update(({ toasts }) => ({ toasts: [...toasts, { ...toast, id }] }))
      if (!toast.isSticky) setTimeout(() => actions.dismiss(id), toastMs)
    },
    dismiss: (toastId) =>
      store.update(({ toasts }) => ({ toasts: toasts.filter(({ id }) => id !== toastId) })),
  }
  return actions
}

function toTab(saved: TicketView): TicketTab {
  return { saved, edits: {}, draft: { html: '', type: 'publicReply' }, canSave: true, isSubmitting: false }
}
