import { backup, DatabaseSync, type StatementSync } from 'node:sqlite'
import type { SqlDatabase, SqlRunner } from './sql-database.ts'
import { type Connection, createSqliteWriter } from './sqlite-writer.ts'

/** SQLite in a file (or `:memory:`), durable at every commit. */
export function openSqlite(file: string): SqlDatabase {
  const writing = openConnection(file)
  const reading = file === ':memory:' ? writing : openConnection(file)
  const writer = createSqliteWriter(writing)
  return {
    countingColumn: 'INTEGER PRIMARY KEY AUTOINCREMENT',
    exclusive: true,
    query: (sql, values) =>
      reading === writing || !/^\s*SELECT/i.test(sql)
        ? writer.run((runner) => runner.query(sql, values))
        : reading.runner.query(sql, values),
    transaction: (_lock, work) => writer.run(work),
    async close() {
      await writer.finish()
      writing.database.close()
      if (reading !== writing) reading.database.close()
    },
  }
}

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

/** Copies a ledger's file as of one moment, also while it is written to; gives false where there is no ledger in it. */
export async function backUpSqlite(from: string, to: string): Promise<boolean> {
  const source = new DatabaseSync(from, { readOnly: true, timeout: 5_000 })
  try {
    const table = source.prepare(`SELECT name FROM sqlite_master WHERE name = 'migrations'`).get()
    if (table === undefined) return false
    await backup(source, to)
    return true
  } finally {
    source.close()
  }
}
