import { existsSync } from 'node:fs'
import { fail, ok, type Result } from '../../contract/result.ts'
import type { Clock } from '../clock.ts'
import { describeError } from '../describe-error.ts'
import type { LedgerSettings } from '../settings.ts'
import { lockLedgerFile } from './lock-ledger-file.ts'
import { hasTables, migrate } from './migrate.ts'
import { openPostgres } from './postgres-database.ts'
import type { SqlDatabase } from './sql-database.ts'
import { openSqlite } from './sqlite-database.ts'

/** Opens the ledger's database for serving and brings it up to date, or says in plain words why it cannot. */
export async function openLedger(
  settings: LedgerSettings,
  clock: Clock,
): Promise<Result<SqlDatabase, string[]>> {
  switch (settings.kind) {
    case 'sqlite':
      return openFile(settings.file, clock)
    case 'postgres':
      return bringUpToDate(() => openPostgres(settings.url), { clock, name: 'DATABASE_URL', make: true })
  }
}

/** Opens a ledger that is there, for a short work beside a proxy that may be serving from it. */
export async function openLedgerBeside(
  settings: LedgerSettings,
  clock: Clock,
): Promise<Result<SqlDatabase, string[]>> {
  switch (settings.kind) {
    case 'sqlite': {
      const { file } = settings
      if (!existsSync(file)) return fail(['LEDGER_FILE: is not there'])
      return bringUpToDate(() => openSqlite(file), { clock, name: 'LEDGER_FILE', make: false })
    }
    case 'postgres':
      return bringUpToDate(() => openPostgres(settings.url), { clock, name: 'DATABASE_URL', make: false })
  }
}

async function openFile(file: string, clock: Clock): Promise<Result<SqlDatabase, string[]>> {
  const lock = lockLedgerFile(file)
  if (!lock.ok) return fail([`LEDGER_FILE: ${lock.failure}`])
  const opened = await bringUpToDate(() => openSqlite(file), { clock, name: 'LEDGER_FILE', make: true })
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

/** `make`: whether tables are made where there are none yet. */
type Bringing = { clock: Clock; name: string; make: boolean }

async function bringUpToDate(
  open: () => SqlDatabase,
  { clock, name, make }: Bringing,
): Promise<Result<SqlDatabase, string[]>> {
  let database: SqlDatabase | undefined
  try {
    database = open()
    if (!make && !(await hasTables(database))) {
      await database.close()
      return fail([`${name}: holds no ledger`])
    }
    await migrate(database, clock.now())
    return ok(database)
  } catch (error) {
    const { error: kind, code } = describeError(error)
    await database?.close().catch(() => undefined)
    return fail([`${name}: the ledger cannot be opened or brought up to date (${code ?? kind})`])
  }
}
