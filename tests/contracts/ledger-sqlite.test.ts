import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach } from 'vitest'
import type { SqlDatabase } from '../../src/proxy/ledger/sql-database.ts'
import { openSqlite } from '../../src/proxy/ledger/sqlite-database.ts'
import { describeLedger } from './ledger-contract.ts'

let opened: SqlDatabase[] = []
let folders: string[] = []

afterEach(async () => {
  await Promise.all(opened.map((database) => database.close()))
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
  opened = []
  folders = []
})

describeLedger(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ledger-sqlite-'))
  folders.push(folder)
  const database = openSqlite(join(folder, 'ledger.db'))
  opened.push(database)
  return () => database
})
