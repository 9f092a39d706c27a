import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { SqlDatabase } from '../../../src/proxy/ledger/sql-database.ts'
import { openSqlite } from '../../../src/proxy/ledger/sqlite-database.ts'
import { formEnv } from '../open-proxy.ts'
import { cells, type LedgerFaults } from './fault-cells.ts'
import { playCell } from './play-cell.ts'

let folder: string
let opened: SqlDatabase[] = []
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'faults-'))
})
afterEach(async () => {
  await Promise.all(opened.map((database) => database.close().catch(() => undefined)))
  opened = []
  rmSync(folder, { recursive: true, force: true })
})

const open = () => {
  const database = openSqlite(join(folder, 'ledger.db'))
  opened.push(database)
  return database
}

function faults(current: SqlDatabase): LedgerFaults {
  let locker: DatabaseSync | undefined
  return {
    async lock() {
      locker = new DatabaseSync(join(folder, 'ledger.db'))
      locker.exec('BEGIN IMMEDIATE')
    },
    unlock: async () => locker?.close(),
    takeAway: () => current.close(),
    bringBack: async () => undefined,
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
