import { parseRow, type WireDesk } from './wire-desk.ts'
import type { WireAnswer, WireRequest } from './wire-faults.ts'

/** The REST calls of the app, answered as Zendesk does; anything else is 404. */
export function answerRest(desk: WireDesk, { url, type, data }: WireRequest): WireAnswer {
  const { pathname, searchParams } = new URL(url, 'https://desk.zendesk.com')
  const ticketPath = `/api/v2/tickets/${desk.paths['ticket.id']}`
  switch (`${type} ${pathname}`) {
    case `GET ${ticketPath}/comments.json`:
      return found(toPage(desk, searchParams))
    case `GET ${ticketPath}.json`:
      return found({ ticket: toRestTicket(desk) })
    case `PUT ${ticketPath}.json`:
      return save(desk, parseRow(parseRow(JSON.parse(data ?? '')).ticket))
    case 'GET /api/v2/users/me.json':
      return found({ user: { ...desk.users[2], ...desk.me } })
    case 'GET /api/v2/users/show_many.json': {
      const ids = (searchParams.get('ids') ?? '').split(',')
      return found({ users: desk.users.filter(({ id }) => ids.includes(String(id))) })
    }
    case 'GET /api/v2/users/search.json':
      return found({ users: desk.users.filter((user) => isLike(user, searchParams.get('query'))) })
    case 'GET /api/v2/users/8003/group_memberships.json':
      return found({ group_memberships: [{ group_id: 51 }, { group_id: 52, default: true }] })
    case 'GET /api/v2/groups/assignable.json':
      return found({ groups: desk.groups })
    case 'GET /api/v2/custom_statuses.json':
      return found({ custom_statuses: desk.customStatuses })
    default:
      return { status: 404, body: { error: 'RecordNotFound', description: 'Not found' } }
  }
}

const found = (body: unknown): WireAnswer => ({ status: 200, body })

const isLike = (user: Record<string, unknown>, query: string | null) =>
  `${user.name} ${user.email}`.toLowerCase().includes((query ?? '').toLowerCase())

function toPage(desk: WireDesk, query: URLSearchParams) {
  const size = Number(query.get('page[size]'))
  const start = Number(query.get('page[after]') ?? 0)
  const comments = desk.comments.slice(start, start + size)
  const authors = new Set(comments.map(({ author_id }) => author_id))
  return {
    comments: comments.map((comment) => ({ created_at: '2026-11-20T09:00:00Z', ...comment })),
    users:
      query.get('include') === 'users' ? desk.users.filter(({ id }) => authors.has(Number(id))) : undefined,
    meta: { has_more: start + size < desk.comments.length, after_cursor: String(start + size) },
  }
}

function toRestTicket({ paths }: WireDesk) {
  const { group, user } = parseRow(paths['ticket.assignee'])
  return {
    updated_at: paths['ticket.updatedAt'],
    status: paths['ticket.status'],
    tags: paths['ticket.tags'],
    group_id: group ? parseRow(group).id : null,
    assignee_id: user ? parseRow(user).id : null,
    email_cc_ids: Object(paths['ticket.collaborators']).map(({ id }: { id: number }) => id),
  }
}

function save(desk: WireDesk, change: Record<string, unknown>): WireAnswer {
  const { paths } = desk
  const isStale = change.safe_update === true && change.updated_stamp !== paths['ticket.updatedAt']
  if (isStale) return { status: 409, body: { error: 'UpdateConflict', description: 'Safe update' } }
  const custom = desk.customStatuses.find(({ id }) => id === change.custom_status_id)
  paths['ticket.status'] = custom?.status_category ?? change.status ?? paths['ticket.status']
  paths['ticket.customStatus'] = custom ?? paths['ticket.customStatus']
  paths['ticket.tags'] = change.tags ?? paths['ticket.tags']
  if (change.group_id !== undefined)
    paths['ticket.assignee'] = { group: { id: change.group_id }, user: { id: change.assignee_id } }
  removeCcs(desk, change.email_ccs)
  addComment(desk, change.comment)
  paths['ticket.updatedAt'] = '2026-11-20T11:00:00Z'
  desk.saved.push(change)
  return found({ ticket: toRestTicket(desk), audit: {} })
}

function addComment(desk: WireDesk, comment: unknown): void {
  if (comment === undefined) return
  const { html_body, public: isPublic } = parseRow(comment)
  const { body } = new DOMParser().parseFromString(String(html_body), 'text/html')
  const plain_body = body.textContent ?? ''
  const author_id = Number(parseRow(desk.paths.currentUser).id)
  const created_at = '2026-11-20T11:00:00Z'
  desk.comments = [...desk.comments, { author_id, public: isPublic === true, plain_body, created_at }]
}

function removeCcs({ paths }: WireDesk, wanted: unknown): void {
  if (!Array.isArray(wanted)) return
  const gone = wanted.filter(({ action }) => action === 'delete').map(({ user_id }) => user_id)
  paths['ticket.collaborators'] = Object(paths['ticket.collaborators']).filter(
    ({ id }: { id: number }) => !gone.includes(id),
  )
}
