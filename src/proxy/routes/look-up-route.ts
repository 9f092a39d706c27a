import { Hono } from 'hono'
import { lookUpSchema } from '../../contract/accounts.ts'
import { answer } from '../answer.ts'
import { lookUpAccounts } from '../look-up-accounts.ts'
import type { ProxyParts } from '../parts.ts'
import type { ProxyEnv } from '../proxy-env.ts'
import { readBody } from '../read-body.ts'
import { refuse } from '../refuse.ts'

export const lookUpRoute = (parts: ProxyParts) =>
  new Hono<ProxyEnv>().post('/look-up', async (context) => {
    const body = await readBody(context.req, lookUpSchema)
    if (!body.ok) return refuse(context, body.failure)
    return answer(context, await lookUpAccounts(parts, context.get('caller'), body.value.emails))
  })
