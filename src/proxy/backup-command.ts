import { existsSync, rmSync } from 'node:fs'
import { fail, ok, type Result } from '../contract/result.ts'
import { describeError } from './describe-error.ts'
import { backUpSqlite } from './ledger/sqlite-database.ts'
import { createEnvironmentReader, type Environment } from './read-environment.ts'
import { readLedger } from './settings.ts'

/** Copies the ledger's file whole, also while the proxy runs. PostgreSQL has tools of its own for it. */
export async function backupCommand(env: Environment, to: string): Promise<Result<string, string[]>> {
  const read = createEnvironmentReader(env)
  const settings = readLedger(read)
  if (to.trim() === '') read.complain('the file', 'is missing; it takes the path of the copy')
  if (read.complaints.length > 0) return fail([...read.complaints])
  if (settings.kind === 'postgres') return fail(['DATABASE_URL: back PostgreSQL up by pg_dump'])
  if (!existsSync(settings.file)) return fail(['LEDGER_FILE: is not there'])
  if (existsSync(to)) return fail([`${to}: is there already`])
  try {
    if (!(await backUpSqlite(settings.file, to))) return fail(['LEDGER_FILE: holds no ledger'])
  } catch (error) {
    rmSync(to, { force: true })
    const { error: kind, code } = describeError(error)
    return fail([`${to}: the ledger cannot be copied there (${code ?? kind})`])
  }
  return ok(`Copied the ledger to ${to}`)
}
