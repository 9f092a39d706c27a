import { backup, DatabaseSync, type StatementSync } from 'node:sqlite'
import type { SqlDatabase, SqlRunner } from './sql-database.ts'

/** SQLite in a file (or `:memory:`), durable at every commit. */
export function openSqlite(file: string): SqlDatabase {
  const writer = openConnection(file)
  const reader = file === ':memory:' ? writer : openConnection(file)
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const turn = last.then(work, work)
    last = turn.catch(() => undefined)
    return turn
  }
  return {
    countingColumn: 'INTEGER PRIMARY KEY AUTOINCREMENT',
    exclusive: true,
    query: (sql, values) =>
      reader === writer || !/^\s*SELECT/i.test(sql)
        ? inTurn(() => writer.runner.query(sql, values))
        : reader.runner.query(sql, values),
    transaction: (_lock, work) => inTurn(() => runTransaction(writer, work)),
    async close() {
      await last
      writer.database.close()
      if (reader !== writer) reader.database.close()
    },
  }
}

type Connection = { database: DatabaseSync; runner: SqlRunner }

function openConnection(file: string): Connection {
  const database = new DatabaseSync(file, { timeout: 500 })
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;')
  const statements = new Map<string, StatementSync>()
  const prepare = (sql: string): StatementSync => {
    const known = statements.get(sql)
    if (known !== undefined) return known
    const prepared = database.prepare(sql.replaceAll(/\$(\d+)/g, '?$1'))
    statements.set(sql, prepared)
    return prepared
  }
  const runner: SqlRunner = { query: async (sql, values = []) => prepare(sql).all(...values) }
  return { database, runner }
}

async function runTransaction<Value>(
  { database, runner }: Connection,
  work: (sql: SqlRunner) => Promise<Value>,
): Promise<Value> {
  database.exec('BEGIN IMMEDIATE')
  try {
    const value = await work(runner)
    database.exec('COMMIT')
    return value
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK')
    throw error
  }
}

/** Copies a ledger's file as of one moment, also while it is written to. */
export async function backUpSqlite(from: string, to: string): Promise<void> {
  const source = new DatabaseSync(from, { readOnly: true, timeout: 5_000 })
  try {
    await backup(source, to)
  } finally {
    source.close()
  }
}
