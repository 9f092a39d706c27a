import type { PersonView, SessionView, TicketView } from '../desk-api/views.ts'
import type { Store, TicketTab } from './workspace-state.ts'
import { toContext } from './zaf/registration.ts'
import type { ZafHost } from './zaf/zaf-host.ts'

export const nobody: PersonView = {
  id: 0,
  name: '',
  email: null,
  role: 'end-user',
  isLight: false,
  locale: 'en-US',
  groups: [],
}

/** A ticket that nobody has saved; its id is negative and known to this page alone. */
export function blankTicket(id: number, { groups }: SessionView): TicketView {
  const stamp = new Date().toISOString()
  return {
    id,
    isNew: true,
    subject: '',
    description: '',
    status: 'new',
    customStatusId: 7001,
    tags: [],
    requester: nobody,
    assignee: { group: groups[0] ?? null, user: null },
    collaborators: [],
    programArea: null,
    comments: [],
    viewers: [],
    channel: 'web',
    recipient: null,
    createdAt: stamp,
    updatedAt: stamp,
  }
}

/** The tab of a new ticket becomes that of the saved one; its frame lives on and hears of the ticket's id. */
export function becomeSaved(
  newId: number,
  saved: TicketView,
  { store, host }: { store: Store; host: ZafHost },
): void {
  const key = `ticket-${saved.id}`
  const isSame = (tab: TicketTab) => tab.saved.id === newId
  host.rename(`ticket-${newId}`, key)
  store.update(({ tabs, frames, place }) => ({
    tabs: tabs.map((tab) =>
      isSame(tab)
        ? { ...tab, saved, edits: {}, isSubmitting: false, draft: { ...tab.draft, html: '' } }
        : tab,
    ),
    frames: frames.map((frame) => (frame.ticketId === newId ? { ...frame, key, ticketId: saved.id } : frame)),
    place: place.at === 'ticket' && place.id === newId ? { at: 'ticket', id: saved.id } : place,
  }))
  const frame = store.get().frames.find((known) => known.key === key)
  if (frame !== undefined) host.tell(saved.id, 'context.updated', toContext(frame, store.get()))
}
