import type { Clock } from '../clock.ts'
import type { HideEmail } from '../hide-email.ts'
import { claimAddress } from './claim-address.ts'
import { countCreatesLeft } from './create-limits.ts'
import { leadReports } from './lead-reports.ts'
import type { Ledger } from './ledger.ts'
import { readAccounts } from './read-accounts.ts'
import { abandonClaims, settleClaim } from './settle-claim.ts'
import type { SqlDatabase } from './sql-database.ts'
import { ticketEvents } from './ticket-events.ts'

/** `book` keeps a rehearsal's rows apart; `hideEmail` gives what an erased address was overwritten by. */
export type BookOptions = {
  database: SqlDatabase
  clock: Clock
  book: 'live' | 'rehearsal'
  hideEmail: HideEmail
}

/** The ledger in SQL; the tables must be up to date. */
export function createLedgerSql(options: BookOptions): Ledger {
  const { database, clock, book } = options
  return {
    ...readAccounts(options),
    ...ticketEvents(database, clock),
    ...leadReports(options),
    claim: (claim, limits) => claimAddress(options, claim, limits),
    settle: (settlement) => settleClaim(options, settlement),
    abandon: (claimedBefore) => abandonClaims(options, claimedBefore),
    countCreatesLeft: (caller, limits) =>
      countCreatesLeft({ sql: database, book, caller, now: clock.now() }, limits),
    async recordAttempt(attempt) {
      const { caller, requestId, action, ticketId, maskedEmail, key, result, durationMs, appVersion } =
        attempt
      await database.query(
        `INSERT INTO attempts (at, desk, agent_id, request_id, action, ticket_id, masked_email, idempotency_key,
          result, duration_ms, app_version) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
        [
          clock.now().toISOString(),
          caller.desk,
          caller.agentId,
          requestId,
          action,
          ticketId ?? null,
          maskedEmail ?? null,
          key ?? null,
          result,
          Math.round(durationMs),
          appVersion ?? null,
        ],
      )
    },
    async spendTokenId(desk, tokenId, expiresAt) {
      const rows = await database.query(
        `INSERT INTO token_ids (desk, token_id, expires_at) VALUES ($1, $2, $3)
          ON CONFLICT DO NOTHING RETURNING token_id`,
        [desk, tokenId, expiresAt.toISOString()],
      )
      return rows.length === 1
    },
    async check() {
      await database.query(
        `INSERT INTO marks (name, value) VALUES ('checked', $1) ON CONFLICT (name) DO UPDATE SET value = $1`,
        [clock.now().toISOString()],
      )
    },
  }
}
