import * as z from 'zod'
import type { Email } from '../../contract/email.ts'
import type { Ledger, LedgerRow, LogFilter, Standing, StandingOf } from './ledger.ts'
import type { BookOptions } from './ledger-sql.ts'
import type { SqlRunner, SqlValue } from './sql-database.ts'
import { accountColumns, isUnsettled, toLedgerRow } from './to-ledger-row.ts'

type Reading = Pick<BookOptions, 'book' | 'hideEmail'> & { sql: SqlRunner }

const isHolder = `email IN ($2, $3) AND state IN ('under-way', 'made', 'unknown')`

export async function findHolder(reading: Reading, email: Email): Promise<LedgerRow | undefined> {
  const { sql, book, hideEmail } = reading
  const rows = await sql.query(`SELECT ${accountColumns} FROM accounts WHERE book = $1 AND ${isHolder}`, [
    book,
    email,
    hideEmail(email) ?? email,
  ])
  return rows.map(toLedgerRow)[0]
}

const standing = `SELECT 'key' AS found, ${accountColumns} FROM accounts WHERE id =
    (SELECT account_id FROM idempotency_keys WHERE book = $1 AND desk = $4 AND key = $5 AND freed = 0)
  UNION ALL SELECT 'address' AS found, ${accountColumns} FROM accounts WHERE book = $1 AND ${isHolder}`

export async function findStanding(
  { sql, book, hideEmail }: Reading,
  desk: string,
  { key, person: { email } }: StandingOf,
): Promise<Standing> {
  const rows = await sql.query(standing, [book, email, hideEmail(email) ?? email, desk, key])
  const find = (by: 'key' | 'address') => rows.filter(({ found }) => found === by).map(toLedgerRow)[0]
  return { ofKey: find('key'), holder: find('address') }
}

type Reads = Pick<
  Ledger,
  'findHolder' | 'findStanding' | 'findRow' | 'listUnknown' | 'listTicket' | 'listLog' | 'countByState'
>

export function readAccounts({ database: sql, book, hideEmail }: BookOptions): Reads {
  const reading = { sql, book, hideEmail }
  const list = async (clause: string, values: SqlValue[]): Promise<LedgerRow[]> => {
    const rows = await sql.query(`SELECT ${accountColumns} FROM accounts WHERE book = $1 AND ${clause}`, [
      book,
      ...values,
    ])
    return rows.map(toLedgerRow)
  }
  return {
    findHolder: (email) => findHolder(reading, email),
    findStanding: (desk, of) => findStanding(reading, desk, of),
    findRow: async (desk, id) => (await list('desk = $2 AND id = $3', [desk, id]))[0],
    listUnknown: (limit) =>
      list(`${isUnsettled} AND state = 'unknown' ORDER BY claimed_at LIMIT $2`, [limit]),
    listTicket: (desk, ticketId) =>
      list('desk = $2 AND ticket_id = $3 ORDER BY claimed_at, id LIMIT 200', [desk, ticketId]),
    listLog: (filter) => list(...toLogClause(filter)),
    async countByState() {
      const counts = { 'under-way': 0, made: 0, unknown: 0, refused: 0, released: 0 }
      const rows = await sql.query(
        'SELECT state, COUNT(*) AS rows FROM accounts WHERE book = $1 GROUP BY state',
        [book],
      )
      for (const row of rows) Object.assign(counts, toCount(row))
      return counts
    },
  }
}

function toLogClause(filter: LogFilter): [clause: string, values: SqlValue[]] {
  const values: SqlValue[] = [filter.desk]
  const conditions = ['desk = $2']
  const add = (column: string, value: string | undefined) => {
    if (value === undefined) return
    values.push(value)
    conditions.push(`${column} $${values.length + 1}`)
  }
  add('claimed_at >=', filter.from)
  add('claimed_at <', filter.to)
  add('role =', filter.role)
  add('agent_id =', filter.agentId)
  add('state =', filter.state)
  if (filter.after !== undefined) {
    values.push(filter.after.createdAt, filter.after.id)
    conditions.push(`(claimed_at, id) < ($${values.length}, $${values.length + 1})`)
  }
  values.push(filter.limit)
  return [`${conditions.join(' AND ')} ORDER BY claimed_at DESC, id DESC LIMIT $${values.length + 1}`, values]
}

function toCount(row: unknown): Record<string, number> {
  const { state, rows } = z.object({ state: z.string(), rows: z.coerce.number() }).parse(row)
  return { [state]: rows }
}
