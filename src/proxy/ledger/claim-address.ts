import { randomUUID } from 'node:crypto'
import { fail, ok, type Result } from '../../contract/result.ts'
import { agentActor } from '../desk.ts'
import { findWait } from './create-limits.ts'
import type { Claim, ClaimFailure, LedgerRow, Limits } from './ledger.ts'
import type { BookOptions } from './ledger-sql.ts'
import { findHolder, findKeyRow } from './read-accounts.ts'
import type { SqlRunner } from './sql-database.ts'
import { accountColumns, toLedgerRow } from './to-ledger-row.ts'
import { writeStep } from './write-step.ts'

type Claimed = Result<LedgerRow, ClaimFailure>

/** One desk's claims come one after another, so that its limits hold; between desks the unique index decides. */
export function claimAddress(options: BookOptions, claim: Claim, limits: Limits): Promise<Claimed> {
  const { database, clock, book } = options
  const { caller, key, person } = claim
  return database.transaction(`claims of ${book} ${caller.desk}`, async (sql): Promise<Claimed> => {
    const now = clock.now()
    const keyRow = await findKeyRow({ ...options, sql }, caller.desk, key)
    if (keyRow !== undefined) return fail({ kind: 'key-used', row: keyRow })
    const holder = await findHolder({ ...options, sql }, person.email)
    if (holder !== undefined) return fail({ kind: 'held', row: holder })
    const retryAfterSeconds = await findWait({ sql, book, caller, now }, limits)
    if (retryAfterSeconds !== undefined) return fail({ kind: 'too-many', retryAfterSeconds })
    const row = await insertClaim(sql, { book, claim, at: now.toISOString() })
    if (row === undefined) return readRival({ ...options, sql }, claim)
    await writeStep(sql, {
      id: row.id,
      at: row.stateAt,
      outcome: 'claimed',
      actor: agentActor(caller),
      because: '',
    })
    await sql.query(
      `INSERT INTO idempotency_keys (book, desk, key, account_id, freed) VALUES ($1, $2, $3, $4, 0)
        ON CONFLICT (book, desk, key) DO UPDATE SET account_id = $4, freed = 0`,
      [book, caller.desk, key, row.id],
    )
    return ok(row)
  })
}

async function insertClaim(
  sql: SqlRunner,
  { book, claim, at }: { book: string; claim: Claim; at: string },
): Promise<LedgerRow | undefined> {
  const { caller, person } = claim
  const rows = await sql.query(
    `INSERT INTO accounts (id, book, desk, agent_id, ticket_id, email, first_name, last_name, role,
        password_version, state, sent, claimed_at, state_at)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'under-way', 1, $11, $11)
      ON CONFLICT DO NOTHING RETURNING ${accountColumns}`,
    [
      randomUUID(),
      book,
      caller.desk,
      caller.agentId,
      claim.ticketId,
      person.email,
      person.firstName,
      person.lastName,
      person.role,
      claim.passwordVersion,
      at,
    ],
  )
  return rows.map(toLedgerRow)[0]
}

async function readRival(options: BookOptions & { sql: SqlRunner }, claim: Claim): Promise<Claimed> {
  const row = await findHolder(options, claim.person.email)
  if (row === undefined) throw new Error('The address was taken and given back in the same moment')
  return fail({ kind: 'held', row })
}
