import { fail, ok, type Result } from '../../contract/result.ts'
import type { Clock } from '../clock.ts'
import { describeError } from '../describe-error.ts'
import type { LedgerSettings } from '../settings.ts'
import { lockLedgerFile } from './lock-ledger-file.ts'
import { migrate } from './migrate.ts'
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
      return bringUpToDate(openPostgres(settings.url), { clock, name: 'DATABASE_URL' })
  }
}

/** Opens it for a short work beside a proxy that may be serving from it. */
export function openLedgerBeside(
  settings: LedgerSettings,
  clock: Clock,
): Promise<Result<SqlDatabase, string[]>> {
  return settings.kind === 'postgres'
    ? openLedger(settings, clock)
    : bringUpToDate(openSqlite(settings.file), { clock, name: 'LEDGER_FILE' })
}

async function openFile(file: string, clock: Clock): Promise<Result<SqlDatabase, string[]>> {
  const lock = lockLedgerFile(file)
  if (!lock.ok) return fail([`LEDGER_FILE: ${lock.failure}`])
  const opened = await bringUpToDate(openSqlite(file), { clock, name: 'LEDGER_FILE' })
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
  database: SqlDatabase,
  { clock, name }: { clock: Clock; name: string },
): Promise<Result<SqlDatabase, string[]>> {
  try {
    await migrate(database, clock.now())
    return ok(database)
  } catch (error) {
    const { error: kind, code } = describeError(error)
    await database.close().catch(() => undefined)
    return fail([`${name}: the ledger cannot be opened or brought up to date (${code ?? kind})`])
  }
}
