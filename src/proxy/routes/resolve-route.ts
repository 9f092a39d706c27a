import { Hono } from 'hono'
import { resolveSchema } from '../../contract/accounts.ts'
import { answer } from '../answer.ts'
import { isAccountId } from '../audit.ts'
import type { ProxyParts } from '../parts.ts'
import type { ProxyEnv } from '../proxy-env.ts'
import { readBody } from '../read-body.ts'
import { refuse } from '../refuse.ts'
import { resolveAccount } from '../resolve-account.ts'

export const resolveRoute = (parts: ProxyParts) =>
  new Hono<ProxyEnv>().post('/:id/resolve', async (context) => {
    const body = await readBody(context.req, resolveSchema)
    if (!body.ok) return refuse(context, body.failure)
    const id = context.req.param('id')
    if (!isAccountId(id)) return refuse(context, { kind: 'not-found' })
    const resolved = await resolveAccount(parts, { caller: context.get('caller'), id, seen: body.value.seen })
    if (!resolved.ok) return refuse(context, resolved.failure)
    const { state, ticketId, email } = resolved.value
    context.get('audit').know({ result: state, ticketId, email })
    return answer(context, { account: resolved.value })
  })
