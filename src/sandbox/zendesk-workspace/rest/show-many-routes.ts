import { Hono } from 'hono'
import type { Desk } from '../desk/desk.ts'
import type { DeskTicket } from '../desk/desk-types.ts'
import { toRestTicket, toRestUser } from './rest-shapes.ts'

const idsAtMost = 100

/** Several tickets or people by their ids; ids that nobody has are left out, as Zendesk does. */
export function showManyRoutes(desk: Desk): Hono {
  const app = new Hono()
  const refusal = { error: 'TooManyIds', description: `ids: ${idsAtMost} at most` }

  app.get('/tickets/show_many', (context) => {
    const ids = toIds(context.req.query('ids'))
    if (ids.length > idsAtMost) return context.json(refusal, 400)
    const found = ids.map((id) => desk.tickets.get(id)).filter((ticket) => ticket !== undefined)
    const isAsked = context.req.query('include')?.split(',').includes('metric_sets')
    const metrics = isAsked ? { metric_sets: found.map(toRestMetrics) } : {}
    return context.json({ tickets: found.map(toRestTicket), ...metrics, count: found.length })
  })

  app.get('/users/show_many', (context) => {
    const ids = toIds(context.req.query('ids'))
    if (ids.length > idsAtMost) return context.json(refusal, 400)
    const found = ids.map((id) => desk.people.get(id)).filter((person) => person !== undefined)
    return context.json({ users: found.map(toRestUser), count: found.length })
  })
  return app
}

const toIds = (written = ''): number[] => [...new Set(written.split(',').map(Number))]

function toRestMetrics(ticket: DeskTicket) {
  const isSolved = ticket.status === 'solved' || ticket.status === 'closed'
  const turned = ticket.audits.findLast(({ changed }) => changed.includes('status'))
  return {
    ticket_id: ticket.id,
    created_at: ticket.createdAt,
    solved_at: isSolved ? (turned?.createdAt ?? ticket.updatedAt) : null,
  }
}
