import { afterAll, afterEach, beforeAll } from 'vitest'
import { openPostgres } from '../../src/proxy/ledger/postgres-database.ts'
import type { SqlDatabase } from '../../src/proxy/ledger/sql-database.ts'
import { describeLedger } from './ledger-contract.ts'
import { type Postgres, startPostgres } from './start-postgres.ts'

let postgres: Postgres
let opened: SqlDatabase[] = []

beforeAll(async () => {
  postgres = await startPostgres()
}, 60_000)
afterEach(async () => {
  await Promise.all(opened.map((database) => database.close()))
  opened = []
})
afterAll(() => postgres?.stop())

describeLedger(async () => {
  const url = await postgres.createDatabase()
  return () => {
    const database = openPostgres(url)
    opened.push(database)
    return database
  }
})
