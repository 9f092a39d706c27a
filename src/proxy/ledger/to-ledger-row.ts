import * as z from 'zod'
import { accountRowSchema } from '../../contract/accounts.ts'
import type { Email } from '../../contract/email.ts'
import type { LedgerRow } from './ledger.ts'
import type { SqlRow } from './sql-database.ts'

export const accountColumns =
  'id, desk, agent_id, ticket_id, email, first_name, last_name, role, password_version, state, claimed_at, state_at'

/** Said as the index of open rows says it: SQLite takes that index for nothing else. */
export const isUnsettled = `state IN ('under-way', 'unknown')`

const columnsSchema = z.object({
  id: z.string(),
  desk: z.string(),
  agent_id: z.string(),
  ticket_id: z.number(),
  email: z.string(),
  first_name: z.string(),
  last_name: z.string(),
  role: z.string(),
  password_version: z.string(),
  state: accountRowSchema.shape.state,
  claimed_at: z.string(),
  state_at: z.string(),
})

export function toLedgerRow(row: SqlRow): LedgerRow {
  const columns = columnsSchema.parse(row)
  return {
    id: columns.id,
    desk: columns.desk,
    agentId: columns.agent_id,
    ticketId: columns.ticket_id,
    email: asEmail(columns.email),
    firstName: columns.first_name,
    lastName: columns.last_name,
    role: columns.role,
    passwordVersion: columns.password_version,
    state: columns.state,
    createdAt: columns.claimed_at,
    stateAt: columns.state_at,
  }
}

/** Only parsed addresses are written to the ledger, and what an erased one is overwritten by is never sent anywhere. */
function asEmail(stored: string): Email {
  return stored as Email
}
