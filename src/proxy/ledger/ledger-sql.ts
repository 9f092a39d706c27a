import type { Clock } from '../clock.ts'
import type { HideEmail } from '../hide-email.ts'
import { claimAddress } from './claim-address.ts'
import { countCreatesLeft } from './create-limits.ts'
import { leadReports } from './lead-reports.ts'
import type { Ledger } from './ledger.ts'
import { readAccounts } from './read-accounts.ts'
import { recordAttempt } from './record-attempt.ts'
import { abandonClaims, settleClaim } from './settle-claim.ts'
import { spendTokenId } from './spend-token-id.ts'
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
    recordAttempt: (attempt) => recordAttempt(database, attempt, clock.now()),
    spendTokenId: (desk, tokenId, expiresAt) => spendTokenId(database, { desk, tokenId, expiresAt }),
    async check() {
      await database.query(
        `INSERT INTO marks (name, value) VALUES ('checked', $1) ON CONFLICT (name) DO UPDATE SET value = $1`,
        [clock.now().toISOString()],
      )
    },
  }
}
