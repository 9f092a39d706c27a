import pg from 'pg'
import type { SqlDatabase, SqlRow, SqlRunner } from './sql-database.ts'

const bigintOid = 20

/** PostgreSQL by its address; several proxies may share one. */
export function openPostgres(url: string, { statementMs = 4_000 } = {}): SqlDatabase {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'ceci-accounts',
    max: 10,
    connectionTimeoutMillis: 2_000,
    statement_timeout: statementMs,
    query_timeout: statementMs + 1_000,
    idle_in_transaction_session_timeout: 10_000,
    types: {
      getTypeParser: (oid, format) => (oid === bigintOid ? Number : pg.types.getTypeParser(oid, format)),
    },
  })
  pool.on('error', () => undefined)
  return {
    countingColumn: 'BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY',
    exclusive: false,
    query: toRunner(pool).query,
    async transaction(lock, work) {
      const client = await pool.connect()
      const dropOnError = () => undefined
      client.on('error', dropOnError)
      try {
        const value = await runTransaction(toRunner(client), lock, work)
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

function toRunner(client: pg.Pool | pg.PoolClient): SqlRunner {
  return {
    async query(sql, values = []) {
      const { rows } = await client.query<SqlRow>(sql, [...values])
      return rows
    },
  }
}

async function runTransaction<Value>(
  sql: SqlRunner,
  lock: string,
  work: (sql: SqlRunner) => Promise<Value>,
): Promise<Value> {
  await sql.query('BEGIN')
  await sql.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [lock])
  const value = await work(sql)
  await sql.query('COMMIT')
  return value
}

async function giveBack(client: pg.PoolClient): Promise<void> {
  try {
    await client.query('ROLLBACK')
    client.release()
  } catch {
    client.release(true)
  }
}
