import type { DatabaseSync } from 'node:sqlite'
import { fail, ok, type Result } from '../../contract/result.ts'
import type { SqlRunner } from './sql-database.ts'

/** Runs works one after another, each as if in a transaction of its own; resolves when it is on the disk. */
export interface SqliteWriter {
  run<Value>(work: Work<Value>): Promise<Value>
  /** Resolves when all works given so far have come to their end. */
  finish(): Promise<void>
}

export type Connection = { database: DatabaseSync; runner: SqlRunner }
type Work<Value> = (sql: SqlRunner) => Promise<Value>
type Job = { work: Work<unknown>; resolve(value: unknown): void; reject(error: unknown): void }

const mostAtOnce = 64

/**
 * Works that wait at the same time share one commit, and so one sync of the disk; none is told of its end before
 * that. One that throws is rolled back to its savepoint, without the others.
 */
export function createSqliteWriter(connection: Connection): SqliteWriter {
  const waiting: Job[] = []
  let running: Promise<void> | undefined
  const runAll = async () => {
    while (waiting.length > 0) {
      await new Promise((resolve) => setImmediate(resolve))
      await runTogether(connection, waiting.splice(0, mostAtOnce))
    }
    running = undefined
  }
  return {
    run: <Value>(work: Work<Value>) =>
      new Promise<Value>((resolve, reject) => {
        waiting.push({ work, resolve: (value) => resolve(value as Value), reject })
        running ??= runAll()
      }),
    finish: async () => running,
  }
}

async function runTogether(connection: Connection, jobs: readonly Job[]): Promise<void> {
  const ended = await commitTogether(connection, jobs)
  for (const [index, { resolve, reject }] of jobs.entries()) {
    const result = ended.ok ? (ended.value[index] ?? fail(new Error('The work was not run'))) : ended
    if (result.ok) resolve(result.value)
    else reject(result.failure)
  }
}

async function commitTogether(
  { database, runner }: Connection,
  jobs: readonly Job[],
): Promise<Result<Result<unknown, unknown>[], unknown>> {
  try {
    database.exec('BEGIN IMMEDIATE')
    const results: Result<unknown, unknown>[] = []
    for (const { work } of jobs) results.push(await runInSavepoint({ database, runner }, work))
    database.exec('COMMIT')
    return ok(results)
  } catch (error) {
    if (database.isOpen && database.isTransaction) database.exec('ROLLBACK')
    return fail(error)
  }
}

/** Throws when SQLite has rolled everything back by itself, as it does when the disk is full. */
async function runInSavepoint(
  { database, runner }: Connection,
  work: Work<unknown>,
): Promise<Result<unknown, unknown>> {
  database.exec('SAVEPOINT work')
  try {
    const value = await work(runner)
    database.exec('RELEASE work')
    return ok(value)
  } catch (error) {
    if (!database.isTransaction) throw error
    database.exec('ROLLBACK TO work; RELEASE work')
    return fail(error)
  }
}
