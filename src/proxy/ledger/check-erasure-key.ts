import * as z from 'zod'
import { fail, ok, type Result } from '../../contract/result.ts'
import type { HideEmail } from '../hide-email.ts'
import type { SqlDatabase, SqlRunner } from './sql-database.ts'

/** Erased people are found by the key that hid them: once it was used, it must be there, and be the same. */
export async function checkErasureKey(
  database: SqlDatabase,
  hideEmail: HideEmail,
): Promise<Result<void, string>> {
  const [row] = await database.query(`SELECT value FROM marks WHERE name = 'erasure-key'`)
  if (row === undefined) return ok(undefined)
  const { value } = z.object({ value: z.string() }).parse(row)
  if (hideEmail('') === value) return ok(undefined)
  return fail('ERASURE_KEY: must be the key that people were erased by in this ledger')
}

/** To be called before the first person is erased, or in the same transaction. */
export async function markErasureKey(sql: SqlRunner, hidden: string): Promise<void> {
  await sql.query(`INSERT INTO marks (name, value) VALUES ('erasure-key', $1) ON CONFLICT DO NOTHING`, [
    hidden,
  ])
}
