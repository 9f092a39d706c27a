import type { RequestOptions } from '@zendesk/zaf-sdk-types'

/** What one bulk read of the open ticket asks for. */
export const ticketPaths = [
  'ticket.id',
  'ticket.subject',
  'ticket.status',
  'ticket.customStatus',
  'ticket.tags',
  'ticket.requester',
  'ticket.assignee',
  'ticket.collaborators',
  'ticket.viewers',
  'ticket.updatedAt',
  'currentUser',
] as const

/** The name under which the browser keeps the agent's role between tickets. */
export const rememberedRole = 'ceci-accounts:agent-role'

export const mePath = '/api/v2/users/me.json'

export function toCommentsPath(ticketId: number, cursor?: string): string {
  const query = new URLSearchParams({ include: 'users', 'page[size]': '100' })
  if (cursor !== undefined) query.set('page[after]', cursor)
  return `/api/v2/tickets/${ticketId}/comments.json?${query}`
}

/** Never Zendesk's own waiting and retrying: it fulfils a question that nobody waits for any more. */
export const toGet = (path: string): RequestOptions => ({ url: path, type: 'GET', autoRetry: false })
