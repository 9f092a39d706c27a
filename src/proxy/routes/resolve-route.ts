import { Hono } from 'hono'
import { resolveSchema } from '../../contract/accounts.ts'
import { answer } from '../answer.ts'
import { maskEmail } from '../ledger/attempt.ts'
import type { ProxyParts } from '../parts.ts'
import type { ProxyEnv } from '../proxy-env.ts'
import { readBody } from '../read-body.ts'
import { recordAttempt } from '../record-attempt.ts'
import { refuse } from '../refuse.ts'
import { resolveAccount } from '../resolve-account.ts'

export const resolveRoute = (parts: ProxyParts) =>
  new Hono<ProxyEnv>().post('/:id/resolve', async (context) => {
    const startedAt = parts.clock.now().getTime()
    const body = await readBody(context.req, resolveSchema)
    if (!body.ok) return refuse(context, body.failure)
    const id = context.req.param('id')
    if (!/^[\w-]{1,64}$/.test(id)) return refuse(context, { kind: 'not-found' })
    const resolved = await resolveAccount(parts, { caller: context.get('caller'), id, seen: body.value.seen })
    await recordAttempt(parts, context, {
      action: 'resolve',
      ticketId: resolved.ok ? resolved.value.ticketId : undefined,
      maskedEmail: resolved.ok ? maskEmail(resolved.value.email) : undefined,
      result: resolved.ok ? resolved.value.state : resolved.failure.kind,
      durationMs: parts.clock.now().getTime() - startedAt,
    })
    return resolved.ok ? answer(context, { account: resolved.value }) : refuse(context, resolved.failure)
  })
