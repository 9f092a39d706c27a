import type { SubmitBody } from '../desk-api/views.ts'
import type { DeskClient } from './desk-client.ts'
import { isEmptyHtml } from './shown-ticket.ts'
import type { WorkspaceActions } from './workspace-actions.ts'
import { findTab, type Store, type TicketTab, updateTab } from './workspace-state.ts'
import type { ZafHost } from './zaf/zaf-host.ts'

type Parts = { store: Store; client: DeskClient; actions: WorkspaceActions; host: ZafHost }

/** Submit: the apps' save hooks, then comment and form in one; the composer empties only when all is saved. */
export async function submitTicket(ticketId: number, { store, client, actions, host }: Parts): Promise<void> {
  const tab = findTab(store.get(), ticketId)
  if (tab === undefined || !tab.canSave || tab.isSubmitting) return
  updateTab(store, ticketId, () => ({ isSubmitting: true }))
  host.tell(ticketId, 'ticket.submit.start')
  const why = await save()
  updateTab(store, ticketId, () => ({ isSubmitting: false }))
  host.tell(ticketId, why === undefined ? 'ticket.submit.done' : 'ticket.submit.fail')
  host.tell(ticketId, 'ticket.submit.always')
  if (why === undefined)
    actions.notify({ kind: 'notice', text: `Ticket #${ticketId} has been updated`, isSticky: false })
  else actions.notify({ kind: 'error', text: why, isSticky: true })

  async function save(): Promise<string | undefined> {
    const blocked = await host.runSaveHook(ticketId)
    if (blocked !== undefined) return blocked
    const now = findTab(store.get(), ticketId)
    if (now === undefined) return 'The tab was closed before the ticket was saved'
    const answer = await client.submit(ticketId, toSubmitBody(now)).catch(() => undefined)
    if (answer === undefined) return 'The ticket was not saved: Zendesk did not answer'
    if (!answer.ok) return answer.why
    updateTab(store, ticketId, (tab) => ({
      saved: answer.ticket,
      edits: {},
      draft: { ...tab.draft, html: '' },
    }))
    return undefined
  }
}

function toSubmitBody({ edits, draft }: TicketTab): SubmitBody {
  const { subject, customStatusId, tags, requester, assignee, programArea } = edits
  return {
    ...(isEmptyHtml(draft.html)
      ? {}
      : { comment: { html: draft.html, isPublic: draft.type === 'publicReply' } }),
    ...(subject === undefined ? {} : { subject }),
    ...(customStatusId === undefined ? {} : { status: { customStatusId } }),
    ...(tags === undefined ? {} : { tags }),
    ...(requester === undefined ? {} : { requesterId: requester.id }),
    ...(assignee === undefined
      ? {}
      : { assignment: { groupId: assignee.group?.id ?? null, assigneeId: assignee.user?.id ?? null } }),
    ...(programArea === undefined ? {} : { fields: { 36001: programArea } }),
  }
}
