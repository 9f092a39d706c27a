import * as z from 'zod/mini'
import { ok, type Result } from '../contract/result.ts'
import type { ListedTicket } from './desk-admin.ts'
import type { WorkspaceFailure } from './workspace.ts'
import type { Zaf } from './zaf-call.ts'
import { askRest } from './zaf-request.ts'
import { statusSchema, wordsSchema } from './zaf-shapes.ts'

const metricSchema = z.object({ ticket_id: z.optional(z.number()), solved_at: z.nullish(z.string()) })
const ticketSchema = z.object({
  id: z.number(),
  subject: wordsSchema,
  status: statusSchema,
  tags: z.array(z.string()),
  created_at: z.string(),
  updated_at: z.string(),
  metric_set: z.nullish(metricSchema),
})
type RestTicket = z.infer<typeof ticketSchema>

const manySchema = z.object({ tickets: z.array(ticketSchema), metric_sets: z.nullish(z.array(metricSchema)) })
const searchSchema = z.object({ results: z.array(ticketSchema), count: z.number() })

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
