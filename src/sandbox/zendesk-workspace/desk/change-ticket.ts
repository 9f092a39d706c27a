import { findRefusal, toCategory } from './check-change.ts'
import { htmlToText } from './comment-text.ts'
import { defaultStatusId } from './custom-statuses.ts'
import { type Desk, personOf } from './desk.ts'
import type { DeskAudit, DeskComment, DeskTicket } from './desk-types.ts'
import { expandPlaceholders, type PlaceholderValues } from './placeholders.ts'
import { toStamp } from './seed-ticket.ts'
import { addTags, removeTags, toTags } from './tags.ts'
import type { Author, ChangeRefusal, TicketChange } from './ticket-change.ts'

export type ChangeOutcome =
  | { ok: true; ticket: DeskTicket; audit: DeskAudit }
  | { ok: false; refusal: ChangeRefusal }

/** The one way a ticket changes, whoever asks: all of the change is kept, or nothing. */
export function changeTicket(
  asked: { desk: Desk; ticketId: number; change: TicketChange },
  author: Author,
): ChangeOutcome {
  const { desk, ticketId, change } = asked
  const before = desk.tickets.get(ticketId)
  if (before === undefined) throw new Error(`The desk holds no ticket ${ticketId}`)
  const refusal = findRefusal({ desk, ticket: before, change }, author)
  if (refusal !== undefined) return { ok: false, refusal }
  const updatedAt = nextStamp(before, desk)
  const comment = toComment({ desk, ticket: before, change }, { author, createdAt: updatedAt })
  const audit: DeskAudit = {
    id: desk.nextId(),
    authorId: author.personId,
    createdAt: updatedAt,
    changed: Object.keys(change).filter((name) => name !== 'stamp'),
    commentId: comment?.id ?? null,
  }
  const ticket: DeskTicket = {
    ...before,
    ...changedProperties({ desk, ticket: before, change }),
    comments: comment === undefined ? before.comments : [...before.comments, comment],
    audits: [...before.audits, audit],
    updatedAt,
  }
  desk.tickets.set(ticketId, ticket)
  desk.live.publish({ kind: 'ticket', ticketId, byId: author.personId, window: author.window })
  return { ok: true, ticket, audit }
}

type Changed = { desk: Desk; ticket: DeskTicket; change: TicketChange }

function changedProperties({ desk, ticket, change }: Changed): Partial<DeskTicket> {
  const category = change.status === undefined ? undefined : toCategory(desk, change.status)
  const kept = change.tags === undefined ? ticket.tags : toTags(change.tags)
  return {
    tags: addTags(removeTags(kept, change.removedTags ?? []), change.addedTags ?? []),
    fields: { ...ticket.fields, ...change.fields },
    ...(change.subject === undefined ? {} : { subject: change.subject }),
    ...(change.requesterId === undefined ? {} : { requesterId: change.requesterId }),
    ...(change.collaboratorIds === undefined ? {} : { collaboratorIds: change.collaboratorIds }),
    ...change.assignment,
    ...(change.status === undefined || category === undefined
      ? {}
      : {
          status: category,
          customStatusId:
            'category' in change.status ? defaultStatusId(category) : change.status.customStatusId,
        }),
  }
}

function toComment(
  { desk, ticket, change }: Changed,
  { author, createdAt }: { author: Author; createdAt: string },
): DeskComment | undefined {
  if (change.comment === undefined) return undefined
  const html = expandPlaceholders(change.comment.html, placeholderValues(desk, ticket, author))
  return {
    id: desk.nextId(),
    authorId: author.personId,
    isPublic: change.comment.isPublic,
    htmlBody: html,
    plainBody: htmlToText(html),
    channel: change.comment.channel,
    createdAt,
  }
}

function placeholderValues(desk: Desk, ticket: DeskTicket, author: Author): PlaceholderValues {
  const requester = personOf(desk, ticket.requesterId)
  const agent = personOf(desk, author.personId)
  return {
    'ticket.id': String(ticket.id),
    'ticket.title': ticket.subject,
    'ticket.requester.name': requester.name,
    'ticket.requester.first_name': requester.name.split(' ')[0] ?? '',
    'ticket.requester.email': requester.email ?? '',
    'current_user.name': agent.name,
    'current_user.first_name': agent.name.split(' ')[0] ?? '',
  }
}

/** Times have whole seconds, so each change moves the stamp by one at least: no two share one. */
function nextStamp(ticket: DeskTicket, desk: Desk): string {
  const earliest = Date.parse(ticket.updatedAt) + 1000
  return toStamp(new Date(Math.max(earliest, desk.now().getTime())))
}
