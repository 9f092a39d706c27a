import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openPostgres } from '../../../src/proxy/ledger/postgres-database.ts'
import type { SqlDatabase } from '../../../src/proxy/ledger/sql-database.ts'
import { type Postgres, startPostgres } from '../../contracts/start-postgres.ts'
import { formEnv } from '../open-proxy.ts'
import { cells, type LedgerFaults } from './fault-cells.ts'
import { playCell } from './play-cell.ts'

let postgres: Postgres
let url: string
let opened: SqlDatabase[] = []
beforeAll(async () => {
  postgres = await startPostgres()
}, 60_000)
beforeEach(async () => {
  url = await postgres.createDatabase()
})
afterEach(async () => {
  await Promise.all(opened.map((database) => database.close().catch(() => undefined)))
  opened = []
})
afterAll(() => postgres?.stop())

const open = () => {
  const database = openPostgres(url, { statementMs: 200 })
  opened.push(database)
  return database
}

function faults(): LedgerFaults {
  const locker = new pg.Client(url)
  let locked = false
  return {
    async lock() {
      locked = true
      await locker.connect()
      await locker.query('BEGIN')
      await locker.query('LOCK TABLE accounts IN ACCESS EXCLUSIVE MODE')
    },
    unlock: async () => (locked ? locker.end() : undefined),
    takeAway: () => postgres.hangUp(url),
    bringBack: () => postgres.admit(url),
  }
}

describe.each([
  ['json', {}],
  ['form', formEnv],
])('with the %s adapter', (_, env) => {
  test.each(cells)('one account, and true answers: $name', async (cell) => {
    expect((await playCell(cell, { open, faults, env })).at(-1)).toBe('made')
  })
})
