import { Hono } from 'hono'
import { z } from 'zod'
import { changeTicket } from '../desk/change-ticket.ts'
import { personOf } from '../desk/desk.ts'
import { refusalInWords, type TicketChange } from '../desk/ticket-change.ts'
import { findSettingProblems } from '../installation.ts'
import { authorOf, signedIn } from '../session.ts'
import { eventStream } from './event-stream.ts'
import { createPresence } from './presence.ts'
import { submitBodySchema } from './submit-body.ts'
import {
  type SessionParts,
  toInstallationView,
  toSessionView,
  toTicketRow,
  toTicketView,
} from './to-views.ts'
import type { SubmitAnswer } from './views.ts'

const presenceSchema = z.object({
  window: z.string(),
  ticketId: z.number().nullable(),
  isEditing: z.boolean(),
  isIdle: z.boolean(),
})
const logSchema = z.object({ level: z.enum(['refused', 'note']), text: z.string() })
const localeSchema = z.object({ locale: z.enum(['en-US', 'es']) })

/** What the workspace's own page asks of its server; apps never reach it. */
export function createDeskApi(parts: SessionParts): Hono {
  const { desk, installation } = parts
  const presence = createPresence()
  const app = new Hono()
  const tellViewers = (ticketIds: number[]) => desk.live.publish({ kind: 'viewers', ticketIds })

  app.get('/session', (context) => context.json(toSessionView(parts, signedIn(context, desk))))
  app.get('/tickets', (context) =>
    context.json([...desk.tickets.values()].map((ticket) => toTicketRow(desk, ticket))),
  )
  app.get('/tickets/:id', (context) => {
    const ticket = desk.tickets.get(Number(context.req.param('id')))
    return ticket === undefined ? context.json(null, 404) : context.json(toTicketView(desk, ticket, presence))
  })

  app.post('/tickets/:id/submit', async (context) => {
    const ticketId = Number(context.req.param('id'))
    const { comment, ...properties } = submitBodySchema.parse(await context.req.json())
    if (desk.dials.submitCollides) {
      desk.dials.submitCollides = false
      return context.json<SubmitAnswer>({
        ok: false,
        why: 'Ticket was not saved, because it changed while you were saving. Try again.',
      })
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

  app.get('/events', (context) => {
    const window = context.req.query('window') ?? ''
    return eventStream(desk.live, () => tellViewers(presence.leave(window)))
  })
  app.post('/presence', async (context) => {
    const place = presenceSchema.parse(await context.req.json())
    tellViewers(presence.move({ ...place, personId: signedIn(context, desk).id }))
    return context.body(null, 204)
  })
  app.post('/log', async (context) => {
    const { level, text } = logSchema.parse(await context.req.json())
    desk.log[level](text)
    return context.body(null, 204)
  })
  app.put('/locale', async (context) => {
    const { locale } = localeSchema.parse(await context.req.json())
    const me = signedIn(context, desk)
    desk.people.set(me.id, { ...personOf(desk, me.id), locale })
    return context.body(null, 204)
  })
  app.get('/installation', (context) =>
    context.json(toInstallationView(installation, signedIn(context, desk).locale.slice(0, 2))),
  )
  app.put('/installation', async (context) => {
    if (signedIn(context, desk).role !== 'admin')
      return context.json(['Only an admin may change the settings of an app'], 403)
    const changed = z.record(z.string(), z.unknown()).parse(await context.req.json())
    const problems = findSettingProblems(installation, changed)
    if (problems.length > 0) return context.json(problems, 422)
    Object.assign(installation.settings, changed)
    desk.live.publish({ kind: 'installation' })
    return context.json([])
  })
  return app
}
