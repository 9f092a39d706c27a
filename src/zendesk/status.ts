import * as v from 'valibot'
import { fail, ok, type Result } from '../contract/result.ts'
import type { CustomStatus, CustomStatuses } from './custom-statuses.ts'
import { getOfTicket } from './open-ticket-guard.ts'
import type { StatusNow, StatusWish, WorkspaceFailure } from './workspace.ts'
import { setPath, type Zaf } from './zaf-call.ts'
import { customStatusIdSchema, statusSchema } from './zaf-shapes.ts'

type StatusDesk = { zaf: Zaf; customStatuses: CustomStatuses }

const statusNowSchema = v.object({
  'ticket.status': statusSchema,
  'ticket.customStatus': customStatusIdSchema,
})

export async function setStatus(
  { zaf, customStatuses }: StatusDesk,
  ticketId: number,
  wish: StatusWish,
): Promise<Result<StatusNow, WorkspaceFailure>> {
  const before = await readStatus(zaf, ticketId)
  if (!before.ok) return before
  const custom = await customStatuses.find(wish)
  if (!custom.ok) return custom
  if (custom.value !== undefined) {
    const tried = await tryCustomStatus(zaf, ticketId, custom.value)
    if (!tried.ok) return tried
    if (tried.value !== undefined) return ok(tried.value)
  }
  return setCategory(zaf, ticketId, wish.category)
}

export async function nameStatus(
  { zaf, customStatuses }: StatusDesk,
  ticketId: number,
): Promise<Result<StatusNow, WorkspaceFailure>> {
  const now = await readStatus(zaf, ticketId)
  if (!now.ok) return now
  const category = now.value['ticket.status']
  const customId = now.value['ticket.customStatus']
  if (category === 'closed' || customId === undefined) return ok({ category, label: category })
  const custom = await customStatuses.find({ category, customId })
  return custom.ok ? ok({ category, label: custom.value?.agent_label ?? category }) : custom
}

/** Gives undefined when Zendesk takes neither of the two shapes that are known for a custom status. */
async function tryCustomStatus(
  zaf: Zaf,
  ticketId: number,
  { id, agent_label }: CustomStatus,
): Promise<Result<StatusNow | undefined, WorkspaceFailure>> {
  for (const value of [{ id }, id]) {
    const set = await setPath(zaf, 'ticket.customStatus', value)
    if (!set.ok && set.failure.kind === 'no-answer') return set
    const now = await readStatus(zaf, ticketId)
    if (!now.ok) return now
    if (now.value['ticket.customStatus'] === id)
      return ok({ category: now.value['ticket.status'], label: agent_label })
  }
  return ok(undefined)
}

async function setCategory(
  zaf: Zaf,
  ticketId: number,
  category: StatusWish['category'],
): Promise<Result<StatusNow, WorkspaceFailure>> {
  const set = await setPath(zaf, 'ticket.status', category)
  if (!set.ok) return set
  const now = await readStatus(zaf, ticketId)
  if (!now.ok) return now
  const found = now.value['ticket.status']
  return found === category ? ok({ category, label: category }) : fail({ kind: 'not-kept', found })
}

function readStatus(zaf: Zaf, ticketId: number) {
  return getOfTicket(zaf, { ticketId, schema: statusNowSchema, tolerated: ['ticket.customStatus'] })
}
