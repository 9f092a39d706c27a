import * as z from 'zod'
import { fail, ok, type Result } from '../../contract/result.ts'
import { maskEmail, toFingerprint } from './attempt.ts'
import { markErasureKey } from './check-erasure-key.ts'
import type { SqlDatabase, SqlRunner } from './sql-database.ts'
import { writeStep } from './write-step.ts'

export type Erasing = { database: SqlDatabase; now: Date; hideEmail(email: string): string; actor: string }
/** `unsettled`: an account for the address is still being made, or nobody knows whether it was. */
export type Erased = Result<{ accounts: number; attempts: number }, { kind: 'unsettled' }>

type Inside = Omit<Erasing, 'database'> & { sql: SqlRunner; email: string }

/** Overwrites name and address wherever the ledger has them; rows and claims stay, and stay found by the address. */
export function erasePerson({ database, ...erasing }: Erasing, email: string): Promise<Erased> {
  return database.transaction('erasing', async (sql): Promise<Erased> => {
    const inside = { ...erasing, sql, email }
    if (await isUnsettled(inside)) return fail({ kind: 'unsettled' })
    const attempts = await eraseOutlines(inside)
    return ok({ accounts: await overwriteAccounts(inside), attempts })
  })
}

/** Overwrites the account rows alone, where they are settled: audit rows are dropped when they are as old. */
export async function eraseAccounts({ database, ...erasing }: Erasing, email: string): Promise<void> {
  await database.transaction('erasing', async (sql) => {
    const inside = { ...erasing, sql, email }
    if (!(await isUnsettled(inside))) await overwriteAccounts(inside)
  })
}

async function isUnsettled({ sql, email }: Inside): Promise<boolean> {
  const open = await sql.query(
    `SELECT id FROM accounts WHERE email = $1 AND state IN ('under-way', 'unknown') LIMIT 1`,
    [email],
  )
  return open.length > 0
}

async function overwriteAccounts({ sql, email, now, hideEmail, actor }: Inside): Promise<number> {
  const erased = await sql.query(
    `UPDATE accounts SET email = $2, first_name = 'erased', last_name = 'erased' WHERE email = $1 RETURNING id`,
    [email, hideEmail(email)],
  )
  if (erased.length > 0) await markErasureKey(sql, hideEmail(''))
  const step = { at: now.toISOString(), outcome: 'erased', actor, because: '' }
  for (const row of erased) await writeStep(sql, { ...step, id: z.object({ id: z.string() }).parse(row).id })
  return erased.length
}

const outlinedSchema = z.object({
  number: z.number(),
  request_id: z.string(),
  fingerprint: z.string().nullable(),
  of_key: z.string().nullable(),
})

/** Rows of before there were fingerprints are the person's when their key stands for one of the person's accounts. */
const outlined = `SELECT attempts.number, attempts.request_id, attempts.fingerprint, MAX(accounts.id) AS of_key
  FROM attempts
  LEFT JOIN idempotency_keys ON idempotency_keys.desk = attempts.desk AND key = attempts.idempotency_key
  LEFT JOIN accounts ON accounts.id = idempotency_keys.account_id AND accounts.email = $2
  WHERE attempts.masked_email = $1
  GROUP BY attempts.number, attempts.request_id, attempts.fingerprint`

async function eraseOutlines({ sql, email }: Inside): Promise<number> {
  const rows = (await sql.query(outlined, [maskEmail(email), email])).map((row) => outlinedSchema.parse(row))
  const own = rows.filter(({ request_id, fingerprint, of_key }) =>
    fingerprint === null ? of_key !== null : fingerprint === toFingerprint(request_id, email),
  )
  for (const { number } of own)
    await sql.query(`UPDATE attempts SET masked_email = 'erased', fingerprint = NULL WHERE number = $1`, [
      number,
    ])
  return own.length
}
