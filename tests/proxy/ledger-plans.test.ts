import { expect, test } from 'vitest'
import type { SqlDatabase, SqlRunner, SqlValue } from '../../src/proxy/ledger/sql-database.ts'
import { openSqlite } from '../../src/proxy/ledger/sqlite-database.ts'
import { leaseLimit, reconcile } from '../../src/proxy/reconcile.ts'
import { openProxy } from './open-proxy.ts'

type Asked = { sql: string; values: readonly SqlValue[] }

/** SQLite in memory that notes every statement. */
function openNoting(): { database: SqlDatabase; asked: Asked[] } {
  const asked: Asked[] = []
  const note = (runner: SqlRunner): SqlRunner => ({
    query(sql, values = []) {
      asked.push({ sql, values })
      return runner.query(sql, values)
    },
  })
  const database = openSqlite(':memory:')
  return {
    asked,
    database: {
      ...database,
      ...note(database),
      transaction: (lock, work) => database.transaction(lock, (sql) => work(note(sql))),
    },
  }
}

test('reads a few rows by an index for a create, a look-up and a sweep, however long the ledger is', async () => {
  const { database, asked } = openNoting()
  const { create, ask, parts, clock } = await openProxy({ database })
  asked.length = 0
  await create()
  await create({ ticketId: 42 })
  await ask('/v1/accounts/look-up', { body: { emails: ['dana.reyes@dcyf.wa.gov'] } })
  const { live: office, patience } = parts
  const signal = new AbortController().signal
  await reconcile({ office, clock, patience, signal }, leaseLimit(parts))
  const steps: string[] = []
  for (const { sql, values } of asked.filter(({ sql }) => /SELECT|UPDATE/.test(sql))) {
    const plan = await database.query(`EXPLAIN QUERY PLAN ${sql}`, values)
    steps.push(...plan.map(({ detail }) => String(detail)))
  }
  const reads = steps.filter((step) => /^(SCAN|SEARCH)/.test(step) && step !== 'SCAN CONSTANT ROW')
  expect(reads.length).toBeGreaterThan(8)
  const narrow = /\b(id|email|key|account_id|claimed_at)[=<>]\?|accounts_unsettled/
  expect(reads.filter((step) => !narrow.test(step))).toEqual([])
})
