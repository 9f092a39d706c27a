import { Hono } from 'hono'
import { z } from 'zod'
import { changeTicket } from '../desk/change-ticket.ts'
import type { Desk } from '../desk/desk.ts'
import type { TicketChange } from '../desk/ticket-change.ts'
import { authorOf } from '../session.ts'
import { notFound, toRestError } from './rest-errors.ts'

const tagsBodySchema = z.object({ tags: z.array(z.string()) })

/** A ticket's tags alone: PUT adds, POST sets, DELETE removes. */
export function tagRoutes(desk: Desk): Hono {
  const app = new Hono()
  for (const [method, toChange] of tagMethods) {
    app.on(method, '/:id/tags', async (context) => {
      const ticket = desk.tickets.get(Number(context.req.param('id')))
      if (ticket === undefined) return context.json(notFound.body, notFound.status)
      const body = tagsBodySchema.safeParse(await context.req.json().catch(() => null))
      if (!body.success) return context.json({ error: 'BadRequest', description: 'tags: a list is due' }, 400)
      const outcome = changeTicket(
        { desk, ticketId: ticket.id, change: toChange(body.data.tags) },
        authorOf(context, desk),
      )
      if (outcome.ok) return context.json({ tags: outcome.ticket.tags }, method === 'POST' ? 201 : 200)
      const { body: why, status } = toRestError(outcome.refusal)
      return context.json(why, status)
    })
  }
  return app
}

const tagMethods: readonly [string, (tags: string[]) => TicketChange][] = [
  ['PUT', (tags) => ({ addedTags: tags })],
  ['POST', (tags) => ({ tags })],
  ['DELETE', (tags) => ({ removedTags: tags })],
]
