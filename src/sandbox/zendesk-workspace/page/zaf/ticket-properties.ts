import type { SessionView } from '../../desk-api/views.ts'
import type { TicketTab } from '../workspace-state.ts'
import { toZafTicket } from './zaf-ticket.ts'

/** The values behind `<name>.changed`, by name. */
export function toTicketProperties(tab: TicketTab, session: SessionView): Record<string, unknown> {
  const ticket = toZafTicket(tab, session)
  const { group, user } = ticket.assignee
  return {
    'ticket.subject': ticket.subject,
    'ticket.status': ticket.status,
    'ticket.statusCategory': ticket.statusCategory,
    'ticket.customStatus': ticket.customStatus,
    'ticket.tags': ticket.tags,
    'ticket.requester.id': ticket.requester?.id ?? null,
    'ticket.requester.name': ticket.requester?.name ?? null,
    'ticket.requester.email': ticket.requester?.email ?? null,
    'ticket.assignee.user.id': user?.id ?? null,
    'ticket.assignee.user.name': user?.name ?? null,
    'ticket.assignee.user.email': user?.email ?? null,
    'ticket.assignee.group.id': group?.id ?? null,
    'ticket.assignee.group.name': group?.name ?? null,
    'ticket.custom_field_36001': tab.edits.programArea ?? tab.saved.programArea,
    'ticket.collaborators': ticket.collaborators,
    'ticket.comments': ticket.comments,
    'ticket.conversation': ticket.conversation,
    'ticket.viewers': ticket.viewers,
    'comment.text': ticket.comment.text,
    'comment.type': ticket.comment.type,
  }
}

export type PropertyChange = { propertyName: string; newValue: unknown }

export function changesBetween(
  before: Record<string, unknown>,
  after: Record<string, unknown>,
): PropertyChange[] {
  return Object.entries(after)
    .filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name]))
    .map(([propertyName, newValue]) => ({ propertyName, newValue }))
}
