import { type Desk, personOf } from '../desk/desk.ts'
import type { DeskTicket } from '../desk/desk-types.ts'
import { toRestComment, toRestUser } from './rest-shapes.ts'

/** A page of a ticket's comments, oldest first; by cursor where `page[size]` is given, else 100 by number. */
export function pageOfComments(desk: Desk, ticket: DeskTicket, query: Record<string, string>) {
  const newestFirst = query.sort_order === 'desc' || query.sort === '-created_at'
  const all = newestFirst ? [...ticket.comments].reverse() : ticket.comments
  const isByCursor = query['page[size]'] !== undefined
  const size = Math.min(100, Number(query['page[size]'] ?? query.per_page ?? 100))
  const start = isByCursor ? Number(query['page[after]'] ?? 0) : (Number(query.page ?? 1) - 1) * size
  const shown = all.slice(start, start + size)
  const hasMore = start + size < all.length
  const path = `/api/v2/tickets/${ticket.id}/comments.json`
  const authors = [...new Set(shown.map((comment) => comment.authorId))]
  return {
    comments: shown.map(toRestComment),
    ...(query.include === 'users' ? { users: authors.map((id) => toRestUser(personOf(desk, id))) } : {}),
    ...(isByCursor
      ? {
          meta: {
            has_more: hasMore,
            after_cursor: hasMore ? String(start + size) : null,
            before_cursor: null,
          },
          links: {
            next: hasMore ? `${path}?page[size]=${size}&page[after]=${start + size}` : null,
            prev: null,
          },
        }
      : {
          count: all.length,
          next_page: hasMore ? `${path}?page=${start / size + 2}` : null,
          previous_page: null,
        }),
  }
}
