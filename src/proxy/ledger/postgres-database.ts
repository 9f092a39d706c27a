import pg from 'pg'
import type { SqlDatabase, SqlRow, SqlRunner } from './sql-database.ts'

const bigintOid = 20

/** PostgreSQL by its address; several proxies may share one. */
export function openPostgres(url: string, { statementMs = 4_000 } = {}): SqlDatabase {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'ceci-accounts',
    max: 10,
    pipeline: true,
    connectionTimeoutMillis: 2_000,
    statement_timeout: statementMs,
    query_timeout: statementMs + 1_000,
    idle_in_transaction_session_timeout: 10_000,
    types: {
      getTypeParser: (oid, format) => (oid === bigintOid ? Number : pg.types.getTypeParser(oid, format)),
    },
  })
  pool.on('error', () => undefined)
  const nameOf = createStatementNames()
  return {
    countingColumn: 'BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY',
    exclusive: false,
    query: toRunner(pool, nameOf).query,
    async transaction(lock, work) {
      const client = await pool.connect()
      const dropOnError = () => undefined
      client.on('error', dropOnError)
      try {
        const value = await runTransaction(toRunner(client, nameOf), lock, work)
        client.release()
        return value
      } catch (error) {
        await giveBack(client)
        throw error
      } finally {
        client.off('error', dropOnError)
      }
    },
    close: () => pool.end(),
  }
}

/** Statements with values have names, so that a connection parses and plans each of them once. */
type NameStatement = (sql: string) => string

function createStatementNames(): NameStatement {
  const names = new Map<string, string>()
  return (sql) => {
    const name = names.get(sql) ?? `ceci_accounts_${names.size + 1}`
    names.set(sql, name)
    return name
  }
}

function toRunner(client: pg.Pool | pg.PoolClient, nameOf: NameStatement): SqlRunner {
  return {
    async query(sql, values) {
      const statement = values === undefined ? sql : { name: nameOf(sql), text: sql, values: [...values] }
      return (await client.query<SqlRow>(statement)).rows
    },
  }
}

/** The first statements of the work travel with BEGIN and the lock: the server takes them in order, or none. */
async function runTransaction<Value>(
  sql: SqlRunner,
  lock: string | undefined,
  work: (sql: SqlRunner) => Promise<Value>,
): Promise<Value> {
  const begun = sql.query(lock === undefined ? 'BEGIN' : `BEGIN; ${takeLock(lock)}`)
  const working = work(sql)
  await Promise.allSettled([begun, working])
  await begun
  const value = await working
  await sql.query('COMMIT')
  return value
}

const takeLock = (lock: string): string =>
  `SELECT pg_advisory_xact_lock(hashtextextended(${pg.escapeLiteral(lock)}, 0))`

async function giveBack(client: pg.PoolClient): Promise<void> {
  try {
    await client.query('ROLLBACK')
    client.release()
  } catch {
    client.release(true)
  }
}
