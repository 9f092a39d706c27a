import type { Account, AccountRow } from '../contract/accounts.ts'
import type { LedgerRow } from './ledger/ledger.ts'
import type { Refusal } from './refusal.ts'

export function toAccount({ id, email, firstName, lastName, role, createdAt }: LedgerRow): Account {
  return { id, email, firstName, lastName, role, createdAt }
}

export function toAccountRow(row: LedgerRow): AccountRow {
  return { ...toAccount(row), ticketId: row.ticketId, agentId: row.agentId, state: row.state }
}

/** What a desk may be told of a row: of another desk's row the address only, which it has just named itself. */
export function tellOf(row: LedgerRow, desk: string): Pick<Refusal, 'account' | 'ticketId'> {
  if (row.desk !== desk) return { account: { email: row.email } }
  return { account: toAccount(row), ticketId: row.ticketId }
}
