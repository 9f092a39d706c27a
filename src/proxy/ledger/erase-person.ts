import * as z from 'zod'
import { fail, ok, type Result } from '../../contract/result.ts'
import { maskEmail } from './attempt.ts'
import { markErasureKey } from './check-erasure-key.ts'
import type { SqlDatabase, SqlRunner } from './sql-database.ts'
import { writeStep } from './write-step.ts'

export type Erasing = { database: SqlDatabase; now: Date; hideEmail(email: string): string; actor: string }
/** `unsettled`: an account for the address is still being made, or nobody knows whether it was. */
export type Erased = Result<{ accounts: number; attempts: number }, { kind: 'unsettled' }>

/** Overwrites name and address wherever the ledger has them; rows and claims stay, and stay found by the address. */
export function erasePerson({ database, now, hideEmail, actor }: Erasing, email: string): Promise<Erased> {
  const at = now.toISOString()
  return database.transaction('erasing', async (sql): Promise<Erased> => {
    const ids = await findIds(sql, `email = $1 AND state IN ('under-way', 'unknown')`, email)
    if (ids.length > 0) return fail({ kind: 'unsettled' })
    const erased = await sql.query(
      `UPDATE accounts SET email = $2, first_name = 'erased', last_name = 'erased' WHERE email = $1 RETURNING id`,
      [email, hideEmail(email)],
    )
    if (erased.length > 0) await markErasureKey(sql, hideEmail(''))
    for (const id of erased.map(toId)) await writeStep(sql, { id, at, outcome: 'erased', actor, because: '' })
    const attempts = await sql.query(
      `UPDATE attempts SET masked_email = 'erased' WHERE masked_email = $1 RETURNING number`,
      [maskEmail(email)],
    )
    return ok({ accounts: erased.length, attempts: attempts.length })
  })
}

async function findIds(sql: SqlRunner, condition: string, email: string): Promise<string[]> {
  return (await sql.query(`SELECT id FROM accounts WHERE ${condition}`, [email])).map(toId)
}

const toId = (row: unknown): string => z.object({ id: z.string() }).parse(row).id
