import type { SubmitBody } from '../desk-api/views.ts'
import { isEmptyHtml } from './shown-ticket.ts'
import type { TicketTab } from './workspace-state.ts'

export function toSubmitBody({ saved, edits, draft }: TicketTab): SubmitBody {
  const { subject, customStatusId, tags, requester, assignee, collaborators, programArea } = edits
  return {
    ...(isEmptyHtml(draft.html)
      ? {}
      : { comment: { html: draft.html, isPublic: draft.type === 'publicReply' } }),
    ...(subject === undefined ? {} : { subject }),
    ...(customStatusId === undefined ? {} : { status: { customStatusId } }),
    ...(tags === undefined ? {} : { tags }),
    ...(requester === undefined || saved.isNew ? {} : { requesterId: requester.id }),
    ...(assignee === undefined
      ? {}
      : { assignment: { groupId: assignee.group?.id ?? null, assigneeId: assignee.user?.id ?? null } }),
    ...(collaborators === undefined ? {} : { collaboratorIds: collaborators.map(({ id }) => id) }),
    ...(programArea === undefined ? {} : { fields: { 36001: programArea } }),
  }
}
