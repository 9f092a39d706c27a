import * as z from 'zod'
import { ledger001 } from './migrations/001-ledger.ts'
import { ledger002 } from './migrations/002-covering-indexes.ts'
import { ledger003 } from './migrations/003-event-limits.ts'
import { ledger004 } from './migrations/004-audit-ties.ts'
import { ledger005 } from './migrations/005-people-chosen.ts'
import type { SqlDatabase, SqlRunner } from './sql-database.ts'

const migrations = [ledger001, ledger002, ledger003, ledger004, ledger005]

const undefinedTable = '42P01'

/** Whether the database holds a ledger, of whatever age. */
export async function hasTables(database: SqlDatabase): Promise<boolean> {
  try {
    return (await database.query('SELECT number FROM migrations LIMIT 1')).length > 0
  } catch (error) {
    if (!(error instanceof Error)) throw error
    if (/no such table/.test(error.message) || ('code' in error && error.code === undefinedTable))
      return false
    throw error
  }
}

/** Brings the tables up to date, one machine at a time. Throws when they come from a newer version. */
export async function migrate(database: SqlDatabase, now: Date): Promise<void> {
  await database.transaction('migrations', (sql) => runMigrations(sql, { database, now }))
}

/** Throws where `migrate` would, and leaves the tables as they are. */
export async function tryMigrations(database: SqlDatabase, now: Date): Promise<void> {
  const undone = new Error('Only tried')
  try {
    await database.transaction('migrations', async (sql) => {
      await runMigrations(sql, { database, now })
      throw undone
    })
  } catch (error) {
    if (error !== undone) throw error
  }
}

async function runMigrations(
  sql: SqlRunner,
  { database, now }: { database: SqlDatabase; now: Date },
): Promise<void> {
  await sql.query('CREATE TABLE IF NOT EXISTS migrations (number INTEGER PRIMARY KEY, at TEXT NOT NULL)')
  const [row] = await sql.query('SELECT COALESCE(MAX(number), 0) AS done FROM migrations')
  const { done } = z.object({ done: z.number() }).parse(row)
  if (done > migrations.length) {
    throw new Error(`The ledger is at migration ${done}; this proxy knows ${migrations.length}: update it`)
  }
  for (const [index, migration] of migrations.entries()) {
    if (index < done) continue
    for (const statement of migration.replaceAll(':counting', database.countingColumn).split(';')) {
      await sql.query(statement)
    }
    await sql.query('INSERT INTO migrations (number, at) VALUES ($1, $2)', [index + 1, now.toISOString()])
  }
}
