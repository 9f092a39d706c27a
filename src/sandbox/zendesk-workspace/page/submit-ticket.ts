import type { SubmitAnswer } from '../desk-api/views.ts'
import type { DeskClient } from './desk-client.ts'
import { becomeSaved } from './new-ticket.ts'
import { toSubmitBody } from './submit-body.ts'
import type { WorkspaceActions } from './workspace-actions.ts'
import { findTab, type Store, type TicketTab, updateTab } from './workspace-state.ts'
import type { ZafHost } from './zaf/zaf-host.ts'

type Parts = { store: Store; client: DeskClient; actions: WorkspaceActions; host: ZafHost }

/** Submit: the apps' save hooks, then comment and form in one; the composer empties only when all is saved. */
export async function submitTicket(ticketId: number, parts: Parts): Promise<void> {
  const { store, actions, host } = parts
  const tab = findTab(store.get(), ticketId)
  if (tab === undefined || !tab.canSave || tab.isSubmitting) return
  updateTab(store, ticketId, () => ({ isSubmitting: true }))
  host.tell(ticketId, 'ticket.submit.start')
  const answer = await save(ticketId, parts)
  updateTab(store, ticketId, () => ({ isSubmitting: false }))
  const id = answer.ok ? answer.ticket.id : ticketId
  host.tell(id, answer.ok ? 'ticket.submit.done' : 'ticket.submit.fail')
  host.tell(id, 'ticket.submit.always')
  if (answer.ok) actions.notify({ kind: 'notice', text: `Ticket #${id} has been updated`, isSticky: false })
  else actions.notify({ kind: 'error', text: answer.why, isSticky: true })
}

async function save(ticketId: number, { store, client, host }: Parts): Promise<SubmitAnswer> {
  const blocked = await host.runSaveHook(ticketId)
  if (blocked !== undefined) return { ok: false, why: blocked }
  const tab = findTab(store.get(), ticketId)
  if (tab === undefined) return { ok: false, why: 'The tab was closed before the ticket was saved' }
  const answer = await send(tab, client).catch(() => undefined)
  if (answer === undefined) return { ok: false, why: 'The ticket was not saved: Zendesk did not answer' }
  if (!answer.ok) return answer
  if (tab.saved.isNew) becomeSaved(ticketId, answer.ticket, { store, host })
  else
    updateTab(store, ticketId, ({ draft }) => ({
      saved: answer.ticket,
      edits: {},
      draft: { ...draft, html: '' },
    }))
  return answer
}

function send(tab: TicketTab, client: DeskClient): Promise<SubmitAnswer> {
  const body = toSubmitBody(tab)
  if (!tab.saved.isNew) return client.submit(tab.saved.id, body)
  return client.create({ ...body, requesterEmail: tab.edits.requester?.email ?? '' })
}
