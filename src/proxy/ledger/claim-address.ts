import { randomUUID } from 'node:crypto'
import { fail, ok, type Result } from '../../contract/result.ts'
import { agentActor } from '../desk.ts'
import { findWait, startsOf } from './create-limits.ts'
import type { Claim, ClaimFailure, LedgerRow, Limits } from './ledger.ts'
import type { BookOptions } from './ledger-sql.ts'
import { findStanding } from './read-accounts.ts'
import type { SqlRunner } from './sql-database.ts'
import { accountColumns, toLedgerRow } from './to-ledger-row.ts'
import { writeStep } from './write-step.ts'

type Claimed = Result<LedgerRow, ClaimFailure>
type Claiming = BookOptions & { sql: SqlRunner; claim: Claim; limits: Limits; now: Date }

/**
 * One desk's claims come one after another, so that its limits hold; between desks the unique index decides. Three
 * statements that need not wait for one another; why there was nothing to insert is asked only then.
 */
export function claimAddress(options: BookOptions, claim: Claim, limits: Limits): Promise<Claimed> {
  const { database, clock, book } = options
  return database.transaction(`claims of ${book} ${claim.caller.desk}`, async (sql): Promise<Claimed> => {
    const claiming = { ...options, sql, claim, limits, now: clock.now() }
    const id = randomUUID()
    const at = claiming.now.toISOString()
    const [row] = await Promise.all([
      insertClaim(claiming, id),
      writeStep(sql, { id, at, outcome: 'claimed', actor: agentActor(claim.caller), because: '' }),
      writeKey(claiming, id),
    ])
    return row === undefined ? tellWhyNot(claiming) : ok(row)
  })
}

const insertStatement = `INSERT INTO accounts (id, book, desk, agent_id, ticket_id, email, first_name, last_name,
    role, password_version, state, sent, claimed_at, state_at)
  SELECT $1, $2, $3, $4, CAST($5 AS BIGINT), $6, $7, $8, $9, $10, 'under-way',
    CASE WHEN $2 = 'live' THEN 1 ELSE 0 END, $11, $11
  WHERE NOT EXISTS (SELECT 1 FROM idempotency_keys WHERE book = $2 AND desk = $3 AND key = $12 AND freed = 0)
    AND NOT EXISTS (SELECT 1 FROM accounts
      WHERE book = $2 AND email IN ($6, $13) AND state IN ('under-way', 'made', 'unknown'))
    AND (SELECT COUNT(*) FROM accounts
      WHERE book = $2 AND desk = $3 AND agent_id = $4 AND sent = 1 AND claimed_at > $14) < $15
    AND (SELECT COUNT(*) FROM accounts WHERE book = $2 AND desk = $3 AND sent = 1 AND claimed_at > $16) < $17
  ON CONFLICT DO NOTHING RETURNING ${accountColumns}`

async function insertClaim(claiming: Claiming, id: string): Promise<LedgerRow | undefined> {
  const { sql, book, claim, limits, now, hideEmail } = claiming
  const { caller, person, ticketId, key, passwordVersion } = claim
  const { email, firstName, lastName, role } = person
  const { hour, day } = startsOf(now)
  const rows = await sql.query(insertStatement, [
    ...[id, book, caller.desk, caller.agentId, ticketId, email, firstName, lastName, role, passwordVersion],
    ...[now.toISOString(), key, hideEmail(email) ?? email],
    ...[hour, limits.createsPerAgentHour, day, limits.createsPerDeskDay],
  ])
  return rows.map(toLedgerRow)[0]
}

async function writeKey({ sql, book, claim }: Claiming, id: string): Promise<void> {
  await sql.query(
    `INSERT INTO idempotency_keys (book, desk, key, account_id, freed)
      SELECT $1, $2, $3, id, 0 FROM accounts WHERE id = $4
      ON CONFLICT (book, desk, key) DO UPDATE SET account_id = $4, freed = 0`,
    [book, claim.caller.desk, claim.key, id],
  )
}

async function tellWhyNot(claiming: Claiming): Promise<Claimed> {
  const { sql, book, claim, limits, now } = claiming
  const { ofKey, holder } = await findStanding(claiming, claim.caller.desk, claim)
  if (ofKey !== undefined) return fail({ kind: 'key-used', row: ofKey })
  if (holder !== undefined) return fail({ kind: 'held', row: holder })
  const retryAfterSeconds = await findWait({ sql, book, caller: claim.caller, now }, limits)
  if (retryAfterSeconds !== undefined) return fail({ kind: 'too-many', retryAfterSeconds })
  throw new Error('The address was taken and given back in the same moment')
}
