import * as v from 'valibot'
import { fail, ok, type Result } from '../contract/result.ts'
import { isSaid } from './comment-once.ts'
import type { CustomStatus, CustomStatuses } from './custom-statuses.ts'
import { getOfTicket } from './open-ticket-guard.ts'
import { isChanged, toOpenChange } from './tags.ts'
import type { Cc, TicketUpdate, WorkspaceFailure } from './workspace.ts'
import type { Zaf } from './zaf-call.ts'
import { askRest } from './zaf-request.ts'
import { statusSchema } from './zaf-shapes.ts'

type UpdateDesk = { zaf: Zaf; customStatuses: CustomStatuses }
type Updated = Result<{ updatedAt: string }, WorkspaceFailure>

const savedSchema = v.object({
  ticket: v.object({
    updated_at: v.string(),
    status: statusSchema,
    tags: v.array(v.string()),
    assignee_id: v.nullish(v.number()),
    group_id: v.nullish(v.number()),
    email_cc_ids: v.nullish(v.array(v.number())),
  }),
})
type Saved = v.InferOutput<typeof savedSchema>['ticket']

/** A comment with `after` is saved once: it is looked for before, and again after, whatever the answer was. */
export async function updateTicket(
  desk: UpdateDesk,
  ticketId: number,
  update: TicketUpdate,
): Promise<Updated> {
  const open = await getOfTicket(desk.zaf, { ticketId, schema: v.object({}) })
  if (!open.ok) return open
  const { comment } = update
  if (comment?.after === undefined) return save(desk, ticketId, update)
  const before = await isSaid(desk.zaf, { ticketId, comment })
  if (!before.ok) return before
  if (before.value) return finish(desk, ticketId, update)
  const saved = await save(desk, ticketId, update)
  const after = await isSaid(desk.zaf, { ticketId, comment, accepted: saved.ok })
  if (!saved.ok) return after.ok && after.value ? check(desk.zaf, ticketId, update) : saved
  if (!after.ok) return after
  return after.value ? saved : fail({ kind: 'not-kept', found: '' })
}

/** What is still to do once the comment stands on the ticket. */
async function finish(
  desk: UpdateDesk,
  ticketId: number,
  { comment: _, ...rest }: TicketUpdate,
): Promise<Updated> {
  const read = await readSaved(desk.zaf, ticketId)
  if (!read.ok) return read
  const { updated_at } = read.value.ticket
  return findLost(read.value.ticket, rest) === undefined
    ? ok({ updatedAt: updated_at })
    : save(desk, ticketId, { ...rest, ifUnchangedSince: updated_at })
}

async function check(zaf: Zaf, ticketId: number, update: TicketUpdate): Promise<Updated> {
  const read = await readSaved(zaf, ticketId)
  if (!read.ok) return read
  const lost = findLost(read.value.ticket, update)
  return lost === undefined ? ok({ updatedAt: read.value.ticket.updated_at }) : fail(lost)
}

const readSaved = (zaf: Zaf, ticketId: number) =>
  askRest(zaf, { path: `/api/v2/tickets/${ticketId}.json` }, savedSchema)

async function save(
  { zaf, customStatuses }: UpdateDesk,
  ticketId: number,
  update: TicketUpdate,
): Promise<Updated> {
  const custom = update.status === undefined ? ok(undefined) : await customStatuses.find(update.status)
  if (!custom.ok) return custom
  const tags = await toTags(zaf, ticketId, update)
  if (!tags.ok) return tags
  const ticket = toRestTicket(update, { custom: custom.value, tags: tags.value })
  const path = `/api/v2/tickets/${ticketId}.json`
  const saved = await askRest(zaf, { path, type: 'PUT', body: { ticket } }, savedSchema)
  if (!saved.ok) return saved
  const lost = findLost(saved.value.ticket, update)
  return lost === undefined ? ok({ updatedAt: saved.value.ticket.updated_at }) : fail(lost)
}

/** All tags the ticket is to have: `safe_update` makes replacing them as safe as adding, and is documented. */
async function toTags(
  zaf: Zaf,
  ticketId: number,
  update: TicketUpdate,
): Promise<Result<string[] | undefined, WorkspaceFailure>> {
  const wanted = { add: update.addTags ?? [], remove: update.removeTags ?? [] }
  if (wanted.add.length === 0 && wanted.remove.length === 0) return ok(undefined)
  const read = await readSaved(zaf, ticketId)
  if (!read.ok) return read
  const { tags } = read.value.ticket
  const change = toOpenChange(tags, wanted)
  return ok([...tags.filter((tag) => !change.remove.includes(tag.toLowerCase())), ...change.add])
}

type Found = { custom: CustomStatus | undefined; tags: string[] | undefined }

function toRestTicket(update: TicketUpdate, { custom, tags }: Found): Record<string, unknown> {
  const { comment, status, assignee, removeCcs, ifUnchangedSince } = update
  return {
    comment: comment && { html_body: comment.html, public: comment.public },
    status: custom === undefined ? status?.category : undefined,
    custom_status_id: custom?.id,
    tags,
    group_id: assignee?.groupId,
    assignee_id: assignee?.userId,
    email_ccs: removeCcs?.map(toRemoval),
    safe_update: true,
    updated_stamp: ifUnchangedSince,
  }
}

const toRemoval = ({ id, email }: Cc) => ({
  ...(id === undefined ? { user_email: email } : { user_id: id }),
  action: 'delete',
})

function findLost(saved: Saved, update: TicketUpdate): WorkspaceFailure | undefined {
  const { status, assignee, removeCcs = [] } = update
  if (status !== undefined && saved.status !== status.category)
    return { kind: 'not-kept', found: saved.status }
  if (!isChanged(saved.tags, { add: update.addTags ?? [], remove: update.removeTags ?? [] }))
    return { kind: 'not-kept', found: saved.tags.join(' ') }
  if (assignee !== undefined && saved.group_id !== assignee.groupId)
    return { kind: 'not-kept', found: String(saved.group_id ?? '') }
  if (assignee?.userId !== undefined && saved.assignee_id !== assignee.userId)
    return { kind: 'not-kept', found: String(saved.assignee_id ?? '') }
  const still = removeCcs.filter(({ id }) => id !== undefined && saved.email_cc_ids?.includes(id) !== false)
  if (still.length > 0) return { kind: 'not-kept', found: still.map(({ name }) => name).join(', ') }
  return undefined
}
