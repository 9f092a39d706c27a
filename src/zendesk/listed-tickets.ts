import * as v from 'valibot'
import { ok, type Result } from '../contract/result.ts'
import type { ListedTicket } from './desk-admin.ts'
import type { WorkspaceFailure } from './workspace.ts'
import type { Zaf } from './zaf-call.ts'
import { askRest } from './zaf-request.ts'
import { statusSchema, wordsSchema } from './zaf-shapes.ts'

const metricSchema = v.object({ ticket_id: v.optional(v.number()), solved_at: v.nullish(v.string()) })
const ticketSchema = v.object({
  id: v.number(),
  subject: wordsSchema,
  status: statusSchema,
  tags: v.array(v.string()),
  created_at: v.string(),
  updated_at: v.string(),
  metric_set: v.nullish(metricSchema),
})
type RestTicket = v.InferOutput<typeof ticketSchema>

const manySchema = v.object({ tickets: v.array(ticketSchema), metric_sets: v.nullish(v.array(metricSchema)) })
const searchSchema = v.object({ results: v.array(ticketSchema), count: v.number() })

const idsAtOnce = 100

export async function listTickets(
  zaf: Zaf,
  ticketIds: readonly number[],
): Promise<Result<readonly ListedTicket[], WorkspaceFailure>> {
  const wanted = [...new Set(ticketIds)]
  const found: ListedTicket[] = []
  for (let start = 0; start < wanted.length; start += idsAtOnce) {
    const query = new URLSearchParams({
      ids: wanted.slice(start, start + idsAtOnce).join(','),
      include: 'metric_sets',
    })
    const read = await askRest(zaf, { path: `/api/v2/tickets/show_many.json?${query}` }, manySchema)
    if (!read.ok) return read
    // Zendesk is known to give the times either inside each ticket or in a list beside them.
    const beside = new Map(read.value.metric_sets?.map((metrics) => [metrics.ticket_id, metrics.solved_at]))
    found.push(
      ...read.value.tickets.map((ticket) =>
        toListed(ticket, ticket.metric_set?.solved_at ?? beside.get(ticket.id)),
      ),
    )
  }
  return ok(found)
}

export async function findWaiting(
  zaf: Zaf,
  tag: string,
): Promise<Result<readonly ListedTicket[], WorkspaceFailure>> {
  const read = await search(zaf, `type:ticket tags:"${tag}" status<solved`)
  return read.ok ? ok(read.value.results.map((ticket) => toListed(ticket, undefined))) : read
}

export async function countTagged(zaf: Zaf, tag: string): Promise<Result<number, WorkspaceFailure>> {
  const read = await search(zaf, `type:ticket tags:"${tag}"`)
  return read.ok ? ok(read.value.count) : read
}

function search(zaf: Zaf, words: string) {
  const query = new URLSearchParams({
    query: words.replace(/[\r\n]/g, ' '),
    sort_by: 'created_at',
    sort_order: 'asc',
  })
  return askRest(zaf, { path: `/api/v2/search.json?${query}` }, searchSchema)
}

function toListed(ticket: RestTicket, solvedAt: string | null | undefined): ListedTicket {
  const { id, subject, status, tags, created_at, updated_at } = ticket
  return {
    ...{ id, subject, status, tags, createdAt: created_at, updatedAt: updated_at },
    solvedAt: solvedAt ?? undefined,
  }
}
