import { Hono } from 'hono'
import { type ChangeOutcome, changeTicket } from '../desk/change-ticket.ts'
import { createTicket } from '../desk/create-ticket.ts'
import type { Desk } from '../desk/desk.ts'
import { refusalInWords, type TicketChange } from '../desk/ticket-change.ts'
import { authorOf } from '../session.ts'
import type { Presence } from './presence.ts'
import { newTicketBodySchema, submitBodySchema } from './submit-body.ts'
import { toTicketRow, toTicketView } from './to-views.ts'
import type { SubmitAnswer, SubmitBody } from './views.ts'

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
  app.post('/', async (context) => {
    const { requesterEmail, ...body } = newTicketBodySchema.parse(await context.req.json())
    const given = { requesterEmail, change: toChange(body) }
    return context.json(answer('a new ticket', createTicket(desk, given, authorOf(context, desk))))
  })
  app.post('/:id/submit', async (context) => {
    const ticketId = Number(context.req.param('id'))
    const change = toChange(submitBodySchema.parse(await context.req.json()))
    if (desk.dials.submitCollides) {
      desk.dials.submitCollides = false
      return context.json<SubmitAnswer>({ ok: false, why: collision })
    }
    return context.json(
      answer(`#${ticketId}`, changeTicket({ desk, ticketId, change }, authorOf(context, desk))),
    )
  })
  return app

  function answer(name: string, outcome: ChangeOutcome): SubmitAnswer {
    if (outcome.ok) return { ok: true, ticket: toTicketView(desk, outcome.ticket, presence) }
    const why = refusalInWords(outcome.refusal)
    desk.log.refused(`${name} by Submit: ${why}`)
    return { ok: false, why }
  }
}

function toChange({ comment, ...properties }: SubmitBody): TicketChange {
  return { ...properties, ...(comment === undefined ? {} : { comment: { ...comment, channel: 'web' } }) }
}
