import { Hono } from 'hono'
import * as z from 'zod'
import { ticketIdSchema } from '../../contract/accounts.ts'
import { ticketEventSchema } from '../../contract/events.ts'
import { answer } from '../answer.ts'
import { parseRequest } from '../parse-request.ts'
import type { ProxyParts } from '../parts.ts'
import type { ProxyEnv } from '../proxy-env.ts'
import { readBody } from '../read-body.ts'
import { refuse } from '../refuse.ts'
import { toAccountRow } from '../to-account.ts'

const pathSchema = z.strictObject({
  ticketId: z
    .string()
    .regex(/^\d{1,15}$/, 'is not a ticket id')
    .transform(Number)
    .pipe(ticketIdSchema),
})

export const eventsRoute = ({ live, eventLimits }: ProxyParts) =>
  new Hono<ProxyEnv>()
    .post('/:ticketId/events', async (context) => {
      const path = parseRequest(pathSchema, context.req.param())
      if (!path.ok) return refuse(context, path.failure)
      const body = await readBody(context.req, ticketEventSchema)
      if (!body.ok) return refuse(context, body.failure)
      const told = { ticketId: path.value.ticketId, event: body.value, limits: eventLimits }
      const added = await live.ledger.addEvent(context.get('caller'), told)
      return added.ok
        ? answer(context, added.value, 201)
        : refuse(context, { kind: 'too-many', ...added.failure })
    })
    .get('/:ticketId/events', async (context) => {
      const path = parseRequest(pathSchema, context.req.param())
      if (!path.ok) return refuse(context, path.failure)
      const { desk } = context.get('caller')
      const events = await live.ledger.listEvents(desk, path.value.ticketId)
      const rows = await live.ledger.listTicket(desk, path.value.ticketId)
      return answer(context, { events, accounts: rows.map(toAccountRow) })
    })
