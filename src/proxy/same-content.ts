import type { CreateOrder } from './create-account.ts'
import type { LedgerRow } from './ledger/ledger.ts'

/** Whether a row was claimed by this desk for this ticket with exactly this content. */
export function isSameContent(
  row: LedgerRow,
  { caller, wanted }: Pick<CreateOrder, 'caller' | 'wanted'>,
): boolean {
  return (
    row.desk === caller.desk &&
    row.ticketId === wanted.ticketId &&
    row.email === wanted.email &&
    row.firstName === wanted.firstName &&
    row.lastName === wanted.lastName &&
    row.role === wanted.role
  )
}
