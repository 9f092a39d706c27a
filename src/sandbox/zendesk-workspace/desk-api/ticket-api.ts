import { Hono } from 'hono'
import { changeTicket } from '../desk/change-ticket.ts'
import type { Desk } from '../desk/desk.ts'
import { refusalInWords, type TicketChange } from '../desk/ticket-change.ts'
import { authorOf } from '../session.ts'
import type { Presence } from './presence.ts'
import { submitBodySchema } from './submit-body.ts'
import { toTicketRow, toTicketView } from './to-views.ts'
import type { SubmitAnswer } from './views.ts'

const collision = 'Ticket was not saved, because it changed while you were saving. Try again.'

/** Tickets as the page lists, shows and submits them. */
export function ticketApi(desk: Desk, presence: Presence): Hono {
  const app = new Hono()
  app.get('/', (context) =>
    context.json([...desk.tickets.values()].map((ticket) => toTicketRow(desk, ticket))),
  )
  app.get('/:id', (context) => {
    const ticket = desk.tickets.get(Number(context.req.param('id')))
    return ticket === undefined ? context.json(null, 404) : context.json(toTicketView(desk, ticket, presence))
  })
  app.post('/:id/submit', async (context) => {
    const ticketId = Number(context.req.param('id'))
    const { comment, ...properties } = submitBodySchema.parse(await context.req.json())
    if (desk.dials.submitCollides) {
      desk.dials.submitCollides = false
      return context.json<SubmitAnswer>({ ok: false, why: collision })
    }
    const change: TicketChange = {
      ...properties,
      ...(comment === undefined ? {} : { comment: { ...comment, channel: 'web' } }),
    }
    const outcome = changeTicket({ desk, ticketId, change }, authorOf(context, desk))
    if (outcome.ok)
      return context.json<SubmitAnswer>({ ok: true, ticket: toTicketView(desk, outcome.ticket, presence) })
    desk.log.refused(`#${ticketId} by Submit: ${refusalInWords(outcome.refusal)}`)
    return context.json<SubmitAnswer>({ ok: false, why: refusalInWords(outcome.refusal) })
  })
  return app
}
