import * as v from 'valibot'
import { ok, type Result } from '../contract/result.ts'
import type { Ticket } from '../contract/ticket.ts'
import { readComments } from './read-comments.ts'
import type { WorkspaceFailure } from './workspace.ts'
import type { Zaf } from './zaf-call.ts'
import { askRest } from './zaf-request.ts'
import { statusSchema, wordsSchema } from './zaf-shapes.ts'

const savedSchema = v.object({
  ticket: v.object({
    subject: wordsSchema,
    status: statusSchema,
    tags: v.array(v.string()),
    requester_id: v.number(),
  }),
  users: v.optional(
    v.array(v.object({ id: v.number(), name: wordsSchema, email: wordsSchema, locale: wordsSchema })),
    [],
  ),
})

/** A ticket by its number, as it is saved; nothing of it needs to be open in a tab. */
export async function readSavedTicket(zaf: Zaf, ticketId: number): Promise<Result<Ticket, WorkspaceFailure>> {
  const read = await askRest(zaf, { path: `/api/v2/tickets/${ticketId}.json?include=users` }, savedSchema)
  if (!read.ok) return read
  const { ticket, users } = read.value
  const comments = await readComments(zaf, { ticketId, requesterId: ticket.requester_id })
  if (!comments.ok) return comments
  const requester = users.find(({ id }) => id === ticket.requester_id)
  const { name = '', email = '', locale = '' } = requester ?? {}
  const { subject, status, tags } = ticket
  return ok({ subject, status, tags, requester: { name, email, locale }, comments: comments.value })
}
