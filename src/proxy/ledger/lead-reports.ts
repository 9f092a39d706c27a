import * as z from 'zod'
import { type OverruleCount, overruleCountSchema } from '../../contract/lead-reports.ts'
import type { Ledger } from './ledger.ts'
import type { BookOptions } from './ledger-sql.ts'
import type { SqlRow } from './sql-database.ts'
import { accountColumns, toLedgerRow } from './to-ledger-row.ts'

const rowsAtMost = 500

/** A choice belongs to the agent's newest suggestion of the same rule; the two may be written in either order. */
const choices = `SELECT chosen.rule AS rule, suggested.action AS suggested, chosen.action AS chosen, COUNT(*) AS count
  FROM ticket_events chosen JOIN ticket_events suggested ON suggested.number =
    (SELECT MAX(number) FROM ticket_events WHERE desk = chosen.desk AND ticket_id = chosen.ticket_id
      AND agent_id = chosen.agent_id AND kind = 'suggested' AND COALESCE(rule, '') = COALESCE(chosen.rule, ''))
  WHERE chosen.desk = $1 AND chosen.kind = 'chosen' AND chosen.at >= $2 AND suggested.action IS NOT NULL
  GROUP BY chosen.rule, suggested.action, chosen.action ORDER BY 4 DESC, COALESCE(chosen.rule, ''), 2, COALESCE(chosen.action, '')`

const unfinished = `SELECT ${accountColumns}, (SELECT COUNT(*) FROM ticket_events WHERE desk = accounts.desk
    AND ticket_id = accounts.ticket_id AND kind = 'reply-placed' AND at >= accounts.claimed_at) AS placed
  FROM accounts WHERE book = $1 AND desk = $2 AND (state IN ('unknown', 'under-way') OR (state = 'made'
    AND claimed_at >= $3 AND NOT EXISTS (SELECT 1 FROM ticket_events WHERE desk = accounts.desk
      AND ticket_id = accounts.ticket_id AND kind = 'submitted' AND at >= accounts.claimed_at)))
  ORDER BY claimed_at DESC, id DESC LIMIT ${rowsAtMost}`

/** What team leads ask of the ledger: how suggestions fared, and what was left lying. */
export function leadReports({
  database,
  book,
}: BookOptions): Pick<Ledger, 'countChoices' | 'listUnfinished'> {
  return {
    async countChoices(desk, from = '') {
      const rows = await database.query(choices, [desk, from])
      return rows.map(toCount)
    },
    async listUnfinished(desk, from = '') {
      const rows = await database.query(unfinished, [book, desk, from])
      return rows.map((row) => ({ ...toLedgerRow(row), replyPlaced: Number(row.placed) > 0 }))
    },
  }
}

const countSchema = z.object({ count: z.coerce.number() })

function toCount({ rule, suggested, chosen, ...row }: SqlRow): OverruleCount {
  return overruleCountSchema.parse({
    suggested,
    count: countSchema.parse(row).count,
    ...(rule == null ? {} : { rule }),
    ...(chosen == null ? {} : { chosen }),
  })
}
