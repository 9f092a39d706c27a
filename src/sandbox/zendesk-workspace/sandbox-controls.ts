import { Hono } from 'hono'
import { changeTicket } from './desk/change-ticket.ts'
import { textToHtml } from './desk/comment-text.ts'
import type { Desk } from './desk/desk.ts'
import type { DeskTicket } from './desk/desk-types.ts'
import { type Dials, dialsSchema } from './dials.ts'

const colleagueId = 21008

const happenings: Record<string, (desk: Desk, ticket: DeskTicket) => void> = {
  'agent-replies': (desk, ticket) =>
    say(desk, ticket, {
      personId: colleagueId,
      text: 'Hello,\n\nThank you for writing to us, I am looking into it.\n\nPriya',
    }),
  'requester-replies': (desk, ticket) =>
    say(desk, ticket, {
      personId: ticket.requesterId,
      text: 'Hi again,\n\nI am a lead teacher at Maple Falls Early Learning and my coach asked me to join CECI.\n\nThank you!',
    }),
  close: (desk, ticket) => {
    desk.tickets.set(ticket.id, { ...ticket, status: 'closed' })
    desk.live.publish({ kind: 'ticket', ticketId: ticket.id, byId: colleagueId, window: null })
  },
}

/** Turns the dials and lets things happen to tickets; only the sandbox has these addresses. */
export function createSandboxControls(desk: Desk): Hono {
  const app = new Hono()
  app.get('/dials', (context) => context.json({ ...desk.dials }))
  app.put('/dials', async (context) => {
    const turned = dialsSchema.partial().safeParse(await context.req.json().catch(() => null))
    if (!turned.success)
      return context.json({ problems: turned.error.issues.map((issue) => issue.message) }, 400)
    Object.assign<Dials, Partial<Dials>>(desk.dials, turned.data as Partial<Dials>)
    return context.json({ ...desk.dials })
  })
  app.get('/log', (context) => context.json(desk.log.lines))
  app.post('/tickets/:id/:happening', (context) => {
    const ticket = desk.tickets.get(Number(context.req.param('id')))
    const happen = happenings[context.req.param('happening')]
    if (ticket === undefined || happen === undefined) return context.json(null, 404)
    happen(desk, ticket)
    return context.body(null, 204)
  })
  return app
}

function say(desk: Desk, ticket: DeskTicket, { personId, text }: { personId: number; text: string }): void {
  const comment = { html: textToHtml(text), isPublic: true, channel: 'web' as const }
  const isAnswered = ticket.status === 'pending' || ticket.status === 'solved'
  const reopened =
    personId === ticket.requesterId && isAnswered ? { status: { category: 'open' as const } } : {}
  changeTicket({ desk, ticketId: ticket.id, change: { comment, ...reopened } }, { personId, window: null })
}
