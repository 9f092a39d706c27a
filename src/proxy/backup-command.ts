import { existsSync } from 'node:fs'
import { fail, ok, type Result } from '../contract/result.ts'
import { backUpSqlite } from './ledger/sqlite-database.ts'
import { createEnvironmentReader, type Environment } from './read-environment.ts'
import { readLedger } from './settings.ts'

/** Copies the ledger's file whole, also while the proxy runs. PostgreSQL has tools of its own for it. */
export async function backupCommand(env: Environment, to: string): Promise<Result<string, string[]>> {
  const read = createEnvironmentReader(env)
  const settings = readLedger(read)
  if (read.complaints.length > 0) return fail([...read.complaints])
  if (settings.kind === 'postgres') return fail(['DATABASE_URL: back PostgreSQL up by pg_dump'])
  if (!existsSync(settings.file)) return fail(['LEDGER_FILE: is not there'])
  if (existsSync(to)) return fail([`${to}: is there already`])
  await backUpSqlite(settings.file, to)
  return ok(`Copied the ledger to ${to}`)
}
