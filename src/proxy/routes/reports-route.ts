import { Hono } from 'hono'
import { reportQuerySchema } from '../../contract/lead-reports.ts'
import { answer } from '../answer.ts'
import { parseRequest } from '../parse-request.ts'
import type { ProxyParts } from '../parts.ts'
import type { ProxyEnv } from '../proxy-env.ts'
import { refuse } from '../refuse.ts'
import { toAccountRow } from '../to-account.ts'

/** What team leads ask: how suggestions fared, and what was left lying. */
export const reportsRoute = ({ live }: ProxyParts) =>
  new Hono<ProxyEnv>()
    .get('/overrules', async (context) => {
      const query = parseRequest(reportQuerySchema, context.req.query())
      if (!query.ok) return refuse(context, query.failure)
      const counts = await live.ledger.countChoices(context.get('caller').desk, query.value.from)
      return answer(context, { counts })
    })
    .get('/unfinished', async (context) => {
      const query = parseRequest(reportQuerySchema, context.req.query())
      if (!query.ok) return refuse(context, query.failure)
      const rows = await live.ledger.listUnfinished(context.get('caller').desk, query.value.from)
      return answer(context, {
        rows: rows.map((row) => ({ ...toAccountRow(row), replyPlaced: row.replyPlaced })),
      })
    })
