import * as v from 'valibot'
import { ok, type Result } from '../contract/result.ts'
import type { OtherTicket, WorkspaceFailure } from './workspace.ts'
import type { Zaf } from './zaf-call.ts'
import { askRest } from './zaf-request.ts'
import { statusSchema } from './zaf-shapes.ts'

const foundSchema = v.object({
  results: v.array(v.object({ id: v.number(), subject: v.nullish(v.string()), status: statusSchema })),
})

const atMost = 5

export async function findTicketsOf(
  zaf: Zaf,
  requesterId: number,
): Promise<Result<readonly OtherTicket[], WorkspaceFailure>> {
  const query = new URLSearchParams({
    query: `type:ticket requester:${requesterId}`,
    sort_by: 'created_at',
    sort_order: 'desc',
  })
  const read = await askRest(zaf, { path: `/api/v2/search.json?${query}` }, foundSchema)
  if (!read.ok) return read
  const tickets = read.value.results.slice(0, atMost + 1)
  return ok(tickets.map(({ id, subject, status }) => ({ id, subject: subject ?? '', status })))
}
