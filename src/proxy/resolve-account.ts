import type { AccountRow } from '../contract/accounts.ts'
import { fail, ok, type Result } from '../contract/result.ts'
import { startBudget } from './budget.ts'
import { agentActor, type Caller } from './desk.ts'
import type { LedgerRow } from './ledger/ledger.ts'
import type { ProxyParts } from './parts.ts'
import type { Refusal } from './refusal.ts'
import { toAccountRow } from './to-account.ts'

export type Word = { caller: Caller; id: string; seen: boolean }

/**
 * Takes a person's word on an unknown outcome. "It is not there" is checked with CECI first where it answers:
 * what CECI has was made. A row that is settled stays as it is, whatever is said of it.
 */
export async function resolveAccount(parts: ProxyParts, word: Word): Promise<Result<AccountRow, Refusal>> {
  const { ledger } = parts.live
  const row = await ledger.findRow(word.caller.desk, word.id)
  if (row === undefined) return fail({ kind: 'not-found' })
  const { leaseMs } = parts.patience
  const now = parts.clock.now().getTime()
  if (row.state === 'under-way' && now - Date.parse(row.createdAt) <= leaseMs) {
    return fail({ kind: 'under-way', retryAfterSeconds: Math.ceil(leaseMs / 1_000) })
  }
  if (row.state !== 'under-way' && row.state !== 'unknown') return ok(toAccountRow(row))
  const seen = word.seen ? row : await look(parts, row)
  if (seen.state !== 'under-way' && seen.state !== 'unknown') return ok(toAccountRow(seen))
  const settled = await ledger.settle({
    id: row.id,
    outcome: word.seen ? 'made' : 'released',
    actor: agentActor(word.caller),
    because: word.seen ? 'seen in CECI' : 'not seen in CECI',
  })
  return ok(toAccountRow(settled))
}

async function look(parts: ProxyParts, row: LedgerRow): Promise<LedgerRow> {
  const budget = startBudget(parts.clock, parts.patience.callMs)
  try {
    return await parts.live.lookAgain.look(row, budget)
  } finally {
    budget.end()
  }
}
