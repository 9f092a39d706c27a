import type { FrameLocation, PersonView, SessionView, TicketRow, TicketView } from '../desk-api/views.ts'

export type Draft = { html: string; type: 'publicReply' | 'internalNote' }

/** What the agent or the app changed on the form and nobody has submitted yet. */
export type Edits = {
  subject?: string
  customStatusId?: number
  tags?: readonly string[]
  requester?: PersonView
  assignee?: TicketView['assignee']
  collaborators?: readonly PersonView[]
  programArea?: string | null
}

export type TicketTab = {
  saved: TicketView
  edits: Edits
  draft: Draft
  /** False while an app holds the Submit button. */
  canSave: boolean
  isSubmitting: boolean
}

export type Place = { at: 'list' } | { at: 'ticket'; id: number } | { at: 'app' } | { at: 'admin' }

/** One iframe of the app; `ticketId` is null for the one in the navigation bar. */
export type FrameView = {
  key: string
  guid: string
  location: FrameLocation
  ticketId: number | null
  src: string
  height: string
  isVisible: boolean
}

export type Toast = { id: number; kind: 'notice' | 'alert' | 'error'; text: string; isSticky: boolean }

export type WorkspaceState = {
  session: SessionView
  rows: readonly TicketRow[]
  tabs: readonly TicketTab[]
  frames: readonly FrameView[]
  place: Place
  scheme: 'light' | 'dark'
  isPanelOpen: boolean
  panelWidth: number
  isDrawerOpen: boolean
  toasts: readonly Toast[]
}

export const emptyWorkspace: Omit<WorkspaceState, 'session' | 'rows' | 'scheme'> = {
  tabs: [],
  frames: [],
  place: { at: 'list' },
  isPanelOpen: true,
  panelWidth: 340,
  isDrawerOpen: false,
  toasts: [],
}

export type Store = {
  get(): WorkspaceState
  update(change: (state: WorkspaceState) => Partial<WorkspaceState>): void
  subscribe(listener: (state: WorkspaceState, before: WorkspaceState) => void): () => void
}

export function createStore(first: WorkspaceState): Store {
  let state = first
  const listeners = new Set<(state: WorkspaceState, before: WorkspaceState) => void>()
  return {
    get: () => state,
    update: (change) => {
      const before = state
      state = { ...before, ...change(before) }
      for (const listener of [...listeners]) listener(state, before)
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

export function findTab(state: WorkspaceState, ticketId: number): TicketTab | undefined {
  return state.tabs.find((tab) => tab.saved.id === ticketId)
}

/** The id of the ticket on the screen, where one is. */
export function shownTicketId(state: WorkspaceState): number | undefined {
  return state.place.at === 'ticket' ? state.place.id : undefined
}

export function updateTab(
  store: Store,
  ticketId: number,
  change: (tab: TicketTab) => Partial<TicketTab>,
): void {
  store.update(({ tabs }) => ({
    tabs: tabs.map((tab) => (tab.saved.id === ticketId ? { ...tab, ...change(tab) } : tab)),
  }))
}
