import type { Context } from 'hono'
import { Hono } from 'hono'
import { z } from 'zod'
import { changeTicket } from '../desk/change-ticket.ts'
import { type Desk, personOf } from '../desk/desk.ts'
import type { DeskTicket } from '../desk/desk-types.ts'
import { hasPlaceholders } from '../desk/placeholders.ts'
import { refusalInWords, type TicketChange } from '../desk/ticket-change.ts'
import { authorOf } from '../session.ts'
import { pageOfComments } from './comment-pages.ts'
import { faultOfPut } from './put-faults.ts'
import { notFound, type RestError, toRestError } from './rest-errors.ts'
import { toRestAudit, toRestTicket, toRestUser } from './rest-shapes.ts'
import { ticketBodySchema, toTicketChange } from './ticket-body.ts'

export function ticketRoutes(desk: Desk): Hono {
  const app = new Hono()
  const found = (context: Context): DeskTicket | undefined =>
    desk.tickets.get(Number(context.req.param('id')))

  app.get('/:id', (context) => {
    const ticket = found(context)
    if (ticket === undefined) return answer(context, notFound)
    const people = [ticket.requesterId, ticket.assigneeId, ...ticket.collaboratorIds].filter(
      (id) => id !== null,
    )
    const users = people.map((id) => toRestUser(personOf(desk, id)))
    const isAsked = context.req.query('include')?.split(',').includes('users')
    return context.json({ ticket: toRestTicket(ticket), ...(isAsked ? { users } : {}) })
  })

  app.put('/:id', async (context) => {
    const ticket = found(context)
    if (ticket === undefined) return answer(context, notFound)
    const body = ticketBodySchema.safeParse(await context.req.json().catch(() => null))
    if (!body.success) {
      desk.log.refused(`Ticket update: ${z.prettifyError(body.error)}`)
      return context.json({ error: 'BadRequest', description: z.prettifyError(body.error) }, 400)
    }
    const change = toTicketChange(body.data.ticket, desk, ticket)
    return faultOfPut(desk, context.req.raw, () => save(context, { desk, ticket, change }))
  })

  app.get('/:id/comments', (context) => {
    const ticket = found(context)
    return ticket === undefined
      ? answer(context, notFound)
      : context.json(pageOfComments(desk, ticket, context.req.query()))
  })
  return app
}

function save(
  context: Context,
  { desk, ticket, change }: { desk: Desk; ticket: DeskTicket; change: TicketChange },
): Response {
  if (change.comment !== undefined && hasPlaceholders(change.comment.html)) {
    desk.log.note(`#${ticket.id}: braces in a comment were read as placeholders`)
  }
  const outcome = changeTicket({ desk, ticketId: ticket.id, change }, authorOf(context, desk))
  if (!outcome.ok) {
    desk.log.refused(`#${ticket.id} by REST: ${refusalInWords(outcome.refusal)}`)
    return answer(context, toRestError(outcome.refusal))
  }
  return context.json({ ticket: toRestTicket(outcome.ticket), audit: toRestAudit(outcome.audit, ticket.id) })
}

function answer(context: Context, { status, body }: RestError): Response {
  return context.json(body, status)
}
