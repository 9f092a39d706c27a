import { Hono } from 'hono'
import { z } from 'zod'
import { personOf } from '../desk/desk.ts'
import { signedIn } from '../session.ts'
import { eventStream } from './event-stream.ts'
import { createPresence } from './presence.ts'
import { settingsApi } from './settings-api.ts'
import { ticketApi } from './ticket-api.ts'
import { type SessionParts, toSessionView } from './to-views.ts'

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
  app.get('/events', (context) => {
    const window = context.req.query('window') ?? ''
    return eventStream(desk, () => tellViewers(presence.leave(window)))
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
  app.route('/tickets', ticketApi(desk, presence))
  app.route('/installation', settingsApi(desk, installation))
  return app
}
