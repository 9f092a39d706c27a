import { randomUUID } from 'node:crypto'
import { parseEmail } from '../../src/contract/email.ts'
import type { Claim, Ledger } from '../../src/proxy/ledger/ledger.ts'
import { createLedgerSql } from '../../src/proxy/ledger/ledger-sql.ts'
import { migrate } from '../../src/proxy/ledger/migrate.ts'
import type { SqlDatabase } from '../../src/proxy/ledger/sql-database.ts'
import { createTestClock } from '../proxy/test-clock.ts'

/** Gives connections to an empty database; a database for one process gives the same one each time. */
export type OpenDatabase = () => Promise<() => SqlDatabase>

export async function openContractLedger(open: OpenDatabase) {
  const clock = createTestClock()
  const connect = await open()
  const database = connect()
  await migrate(database, clock.now())
  const on = (other: SqlDatabase, book: 'live' | 'rehearsal' = 'live'): Ledger =>
    createLedgerSql({ database: other, clock, book, hideEmail: () => undefined })
  return { clock, connect, database, ledger: on(database), on }
}

export type ClaimChange = Partial<Claim> & { email?: string }

export function toClaim({ email: written = 'dana@dcyf.wa.gov', ...change }: ClaimChange = {}): Claim {
  const email = parseEmail(written)
  if (email === undefined) throw new Error(`Not an address: ${written}`)
  return {
    caller: { desk: 'one.zendesk.com', agentId: '1' },
    ticketId: 41,
    person: { email, firstName: 'Dana', lastName: 'Reyes', role: 'Coach Lead' },
    key: randomUUID(),
    passwordVersion: 'fixed-1',
    ...change,
  }
}
