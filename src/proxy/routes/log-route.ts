import { Hono } from 'hono'
import { accountLogQuerySchema } from '../../contract/account-log-query.ts'
import { answer, respond } from '../answer.ts'
import { toCsv } from '../csv.ts'
import { parseCursor, toCursor } from '../log-cursor.ts'
import { parseRequest } from '../parse-request.ts'
import type { ProxyParts } from '../parts.ts'
import type { ProxyEnv } from '../proxy-env.ts'
import { refuse } from '../refuse.ts'
import { toAccountRow } from '../to-account.ts'

const usualLimit = 100

export const logRoute = ({ live }: ProxyParts) =>
  new Hono<ProxyEnv>().get('/log', async (context) => {
    const query = parseRequest(accountLogQuerySchema, context.req.query())
    if (!query.ok) return refuse(context, query.failure)
    const { cursor, format, agent: agentId, limit = usualLimit, ...filter } = query.value
    const after = parseCursor(cursor)
    if (!after.ok) return refuse(context, after.failure)
    const { desk } = context.get('caller')
    const rows = await live.ledger.listLog({ ...filter, agentId, desk, after: after.value, limit: limit + 1 })
    const page = rows.slice(0, limit)
    const last = page.at(-1)
    const next = rows.length > limit && last !== undefined ? toCursor(last) : undefined
    if (format === 'csv') {
      return respond(context, toCsv(page.map(toAccountRow)), {
        status: 200,
        headers: {
          'content-type': 'text/csv; charset=utf-8; header=present',
          'content-disposition': 'attachment; filename="ceci-accounts.csv"',
          ...(next === undefined ? {} : { 'x-next-cursor': next }),
        },
      })
    }
    return answer(context, { rows: page.map(toAccountRow), ...(next === undefined ? {} : { cursor: next }) })
  })
