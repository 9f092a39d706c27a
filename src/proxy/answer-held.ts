import type { AccountMade } from '../contract/accounts.ts'
import { fail, ok, type Result } from '../contract/result.ts'
import type { Creating, Made } from './create-account.ts'
import type { LedgerRow } from './ledger/ledger.ts'
import type { Passwords } from './passwords.ts'
import type { Refusal } from './refusal.ts'
import { isSameContent } from './same-content.ts'
import { tellOf, toAccount } from './to-account.ts'

export type HeldAnswer = { kind: 'answered'; made: Made } | { kind: 'free-again' }

/** What to say when somebody holds the address already; an unknown outcome is looked at once more. */
export async function answerHeld(creating: Creating, row: LedgerRow): Promise<HeldAnswer> {
  const { parts, office, order, budget } = creating
  if (row.state !== 'unknown' && !isLeftBehind(creating, row)) return answerState(creating, row)
  if (office.lookAgain.isLooking(row.id)) return answerState(creating, { ...row, state: 'under-way' })
  const left = row.state === 'unknown' ? row : await markUnknown(creating, row)
  const seen = await office.lookAgain.look(left, budget)
  if (seen.state === 'unknown' && budget.leftMs() === 0) office.lookAgain.lookBehind(seen)
  parts.log.info({ accountId: row.id, desk: order.caller.desk, state: seen.state }, 'looked again')
  return answerState(creating, seen)
}

function isLeftBehind({ parts }: Creating, row: LedgerRow): boolean {
  const claimedForMs = parts.clock.now().getTime() - Date.parse(row.createdAt)
  return row.state === 'under-way' && claimedForMs > parts.patience.leaseMs
}

async function markUnknown({ parts, office }: Creating, row: LedgerRow): Promise<LedgerRow> {
  await office.ledger.abandon(new Date(parts.clock.now().getTime() - parts.patience.leaseMs))
  return (await office.ledger.findRow(row.desk, row.id)) ?? row
}

function answerState({ office, order }: Creating, row: LedgerRow): HeldAnswer {
  const known = tellOf(row, order.caller.desk)
  const isSamePlace = row.desk === order.caller.desk && row.ticketId === order.wanted.ticketId
  switch (row.state) {
    case 'made':
      return isSameContent(row, order)
        ? { kind: 'answered', made: tellMade(row, office.passwords) }
        : { kind: 'answered', made: fail({ kind: 'email-taken', ...known }) }
    case 'under-way':
      return { kind: 'answered', made: fail({ kind: 'under-way', retryAfterSeconds: 2, ...known }) }
    case 'unknown':
      return {
        kind: 'answered',
        made: fail({ kind: isSamePlace ? 'outcome-unknown' : 'under-way', retryAfterSeconds: 10, ...known }),
      }
    case 'refused':
    case 'released':
      return { kind: 'free-again' }
  }
}

/** A settled account once more, with the password it was made with, or a refusal when that can no longer be told. */
export function tellMade(row: LedgerRow, passwords: Passwords): Result<AccountMade, Refusal> {
  const policy = passwords.find(row.passwordVersion)
  if (policy === undefined) return fail({ kind: 'password-unavailable', account: toAccount(row) })
  return ok({ account: toAccount(row), password: policy.passwordFor(row), replayed: true })
}
