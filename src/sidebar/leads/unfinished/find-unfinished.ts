import type { UnfinishedRow } from '../../../contract/lead-reports.ts'
import { ok, type Result } from '../../../contract/result.ts'
import type { DeskAdmin, ListedTicket } from '../../../zendesk/desk-admin.ts'
import type { WorkspaceFailure } from '../../../zendesk/workspace.ts'
import type { LeadsFailure } from '../proxy/leads-failure.ts'
import type { LeadsProxy } from '../proxy/leads-proxy.ts'
import { isOlderThan } from './working-days.ts'

export type LeftAccount = {
  row: UnfinishedRow
  why: 'outcome-unknown' | 'under-way' | 'no-reply' | 'reply-not-sent'
}
export type OldDiscussion = { ticket: ListedTicket; since: string }

type Sources = { desk: DeskAdmin; proxy: LeadsProxy; now: Date }

const daysBack = 60
const workingDaysAllowed = 2
/** Each of these costs a call to Zendesk, which gives an app a hundred a minute. */
const ticketsReadAtMost = 30

/**
 * Accounts that somebody has yet to finish. The proxy knows which replies it was not told to be sent; what Zendesk holds
 * decides: a solved ticket, or a public comment with the address, was answered.
 */
export async function findLeftAccounts({
  desk,
  proxy,
  now,
}: Sources): Promise<Result<LeftAccount[], LeadsFailure>> {
  const from = new Date(now.getTime() - daysBack * 86_400_000).toISOString()
  const candidates = await proxy.readUnfinished(from)
  if (!candidates.ok) return candidates
  const open = candidates.value.filter(({ state }) => state !== 'made')
  const made = candidates.value.filter(({ state }) => state === 'made')
  const listed = await desk.listTickets(made.map(({ ticketId }) => ticketId))
  const solved = new Set(listed.ok ? listed.value.filter(isSolved).map(({ id }) => id) : [])
  const unsolved = made.filter(({ ticketId }) => !solved.has(ticketId))
  const told = await findTold(desk, unsolved)
  return ok(
    [...open, ...unsolved.filter((row) => !told.has(row.id))].map((row) => ({ row, why: toReason(row) })),
  )
}

const isSolved = ({ status }: ListedTicket): boolean => status === 'solved' || status === 'closed'

function toReason({ state, replyPlaced }: UnfinishedRow): LeftAccount['why'] {
  if (state === 'unknown') return 'outcome-unknown'
  if (state === 'under-way') return 'under-way'
  return replyPlaced ? 'reply-not-sent' : 'no-reply'
}

async function findTold(desk: DeskAdmin, rows: readonly UnfinishedRow[]): Promise<ReadonlySet<string>> {
  const told = new Set<string>()
  for (const [ticketId, ofTicket] of [...Map.groupBy(rows, (row) => row.ticketId)].slice(
    0,
    ticketsReadAtMost,
  )) {
    const ticket = await desk.readTicket(ticketId)
    if (!ticket.ok) continue
    const words = ticket.value.comments
      .filter((comment) => comment.author === 'agent' && comment.public)
      .map(({ text }) => text.toLowerCase())
    for (const { id, email } of ofTicket) if (words.some((text) => text.includes(email))) told.add(id)
  }
  return told
}

/** Discussions that have waited more than two working days, longest first; the proxy tells since when, else Zendesk. */
export async function findOldDiscussions(
  { desk, proxy, now }: Sources,
  tag: string,
): Promise<Result<OldDiscussion[], WorkspaceFailure>> {
  const waiting = await desk.findWaiting(tag)
  if (!waiting.ok) return waiting
  const dated: OldDiscussion[] = []
  for (const [index, ticket] of waiting.value.entries()) {
    const history = index < ticketsReadAtMost ? await proxy.readHistory(ticket.id) : undefined
    const discussed = history?.ok
      ? history.value.events.findLast(({ kind }) => kind === 'discussed')
      : undefined
    dated.push({ ticket, since: discussed?.at ?? ticket.updatedAt })
  }
  return ok(
    dated
      .filter(({ since }) => isOlderThan(new Date(since), workingDaysAllowed, now))
      .toSorted((a, b) => a.since.localeCompare(b.since)),
  )
}
