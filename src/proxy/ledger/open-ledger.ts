import { existsSync } from 'node:fs'
import { fail, ok, type Result } from '../../contract/result.ts'
import type { Clock } from '../clock.ts'
import { describeError } from '../describe-error.ts'
import type { LedgerSettings } from '../settings.ts'
import { lockLedgerFile } from './lock-ledger-file.ts'
import { hasTables, migrate, tryMigrations } from './migrate.ts'
import { openPostgres } from './postgres-database.ts'
import type { SqlDatabase } from './sql-database.ts'
import { openSqlite } from './sqlite-database.ts'

/**
 * What opening does: `serve` locks the ledger and brings it up to date; `try` changes nothing but can do both;
 * `beside` works on a ledger that is there, while a proxy may be serving from it.
 */
export type LedgerUse = 'serve' | 'try' | 'beside'
type Opening = { clock: Clock; use: LedgerUse }

/** Opens the ledger's database, or says in plain words why it cannot. */
export async function openLedger(
  settings: LedgerSettings,
  opening: Opening,
): Promise<Result<SqlDatabase, string[]>> {
  switch (settings.kind) {
    case 'sqlite':
      return openFile(settings.file, opening)
    case 'postgres':
      return bringUpToDate(() => openPostgres(settings.url), { ...opening, name: 'DATABASE_URL' })
  }
}

async function openFile(file: string, opening: Opening): Promise<Result<SqlDatabase, string[]>> {
  const bringing = { ...opening, name: 'LEDGER_FILE' }
  if (opening.use === 'beside')
    return existsSync(file)
      ? bringUpToDate(() => openSqlite(file), bringing)
      : fail(['LEDGER_FILE: is not there'])
  const lock = lockLedgerFile(file)
  if (!lock.ok) return fail([`LEDGER_FILE: ${lock.failure}`])
  const opened = await bringUpToDate(() => openSqlite(file), bringing)
  if (!opened.ok) {
    lock.value.release()
    return opened
  }
  const database = opened.value
  const close = async () => {
    await database.close()
    lock.value.release()
  }
  return ok({ ...database, close })
}

async function bringUpToDate(
  open: () => SqlDatabase,
  { clock, name, use }: Opening & { name: string },
): Promise<Result<SqlDatabase, string[]>> {
  let database: SqlDatabase | undefined
  try {
    database = open()
    if (use === 'beside' && !(await hasTables(database))) {
      await database.close()
      return fail([`${name}: holds no ledger`])
    }
    await (use === 'try' ? tryMigrations : migrate)(database, clock.now())
    return ok(database)
  } catch (error) {
    const { error: kind, code } = describeError(error)
    await database?.close().catch(() => undefined)
    return fail([`${name}: the ledger cannot be opened or brought up to date (${code ?? kind})`])
  }
}
