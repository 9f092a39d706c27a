import * as z from 'zod'
import { proxyActor } from '../desk.ts'
import type { LedgerRow, Outcome, Settlement } from './ledger.ts'
import type { BookOptions } from './ledger-sql.ts'
import { recordAttempt } from './record-attempt.ts'
import type { SqlRunner } from './sql-database.ts'
import { accountColumns, isUnsettled, toLedgerRow } from './to-ledger-row.ts'
import { writeStep } from './write-step.ts'

type Change = { state: LedgerRow['state']; set?: string; from: string; frees: boolean }

/** Only what was never sent changes `sent`: a column of two indexes, which would be written again for nothing. */
const changes: Record<Outcome, Change> = {
  made: { state: 'made', from: `'under-way', 'unknown', 'released'`, frees: false },
  unknown: { state: 'unknown', from: `'under-way'`, frees: false },
  refused: { state: 'refused', from: `'under-way'`, frees: true },
  'not-sent': { state: 'refused', set: ', sent = 0', from: `'under-way'`, frees: true },
  released: { state: 'released', from: `'under-way', 'unknown'`, frees: true },
}

export function settleClaim(
  { database, clock, book }: BookOptions,
  settlement: Settlement,
): Promise<LedgerRow> {
  const { id, outcome, attempt } = settlement
  const { state, set = '', from, frees } = changes[outcome]
  return database.transaction(undefined, async (sql) => {
    const now = clock.now()
    const at = now.toISOString()
    const [changed] = await sql.query(
      `UPDATE accounts SET state = $3, state_at = $4${set}
        WHERE book = $1 AND id = $2 AND state IN (${from}) RETURNING ${accountColumns}`,
      [book, id, state, at],
    )
    const row = changed === undefined ? await readRow(sql, book, id) : toLedgerRow(changed)
    await Promise.all([
      changed && writeStep(sql, { ...settlement, at }),
      changed && frees && sql.query('UPDATE idempotency_keys SET freed = 1 WHERE account_id = $1', [id]),
      attempt && row.state === state && recordAttempt(sql, { ...attempt, accountId: id }, now),
    ])
    return row
  })
}

async function readRow(sql: SqlRunner, book: string, id: string): Promise<LedgerRow> {
  const rows = await sql.query(`SELECT ${accountColumns} FROM accounts WHERE book = $1 AND id = $2`, [
    book,
    id,
  ])
  if (rows[0] === undefined) throw new Error(`There is no account row ${id}`)
  return toLedgerRow(rows[0])
}

export function abandonClaims({ database, clock, book }: BookOptions, claimedBefore: Date): Promise<number> {
  return database.transaction(`abandoning ${book}`, async (sql) => {
    const at = clock.now().toISOString()
    const rows = await sql.query(
      `UPDATE accounts SET state = 'unknown', state_at = $3
        WHERE book = $1 AND ${isUnsettled} AND state = 'under-way' AND claimed_at < $2 RETURNING id`,
      [book, claimedBefore.toISOString(), at],
    )
    for (const row of rows) {
      const { id } = z.object({ id: z.string() }).parse(row)
      await writeStep(sql, {
        id,
        at,
        outcome: 'unknown',
        actor: proxyActor,
        because: 'left by a stopped proxy',
      })
    }
    return rows.length
  })
}
