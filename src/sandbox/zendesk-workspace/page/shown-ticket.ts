import type { CustomStatus } from '../desk/desk-types.ts'
import type { SessionView, TicketView } from '../desk-api/views.ts'
import type { TicketTab } from './workspace-state.ts'

export type ShownTicket = TicketView & { customStatus: CustomStatus }

/** The ticket as the form shows it: what is saved, under what is edited. */
export function toShownTicket({ saved, edits }: TicketTab, session: SessionView): ShownTicket {
  const customStatus = findStatus(session, edits.customStatusId ?? saved.customStatusId)
  return {
    ...saved,
    ...edits,
    customStatusId: customStatus.id,
    customStatus,
    status: edits.customStatusId === undefined ? saved.status : customStatus.category,
  }
}

export function findStatus(session: SessionView, id: number): CustomStatus {
  const found = session.statuses.find((status) => status.id === id) ?? session.statuses[0]
  if (found === undefined) throw new Error('The desk has no statuses')
  return found
}

export function isEmptyHtml(html: string): boolean {
  const text = html.replaceAll(/<[^>]*>/g, '').replaceAll(/&nbsp;|\s/g, '')
  return text === '' && !html.includes('<img')
}
