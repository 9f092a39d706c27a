import type { Account, AccountMade, CreateAccount } from '../contract/accounts.ts'
import { fail, type Result } from '../contract/result.ts'
import { answerHeld } from './answer-held.ts'
import type { Audit } from './audit.ts'
import { type Budget, startBudget } from './budget.ts'
import type { CeciUser } from './ceci/ceci.ts'
import { ceciUnreachable } from './ceci-unreachable.ts'
import { type Caller, proxyActor } from './desk.ts'
import type { Claim, LedgerRow } from './ledger/ledger.ts'
import type { Office, ProxyParts } from './parts.ts'
import type { Refusal } from './refusal.ts'
import { isSameContent } from './same-content.ts'
import { sendCreate } from './send-create.ts'

export type CreateOrder = {
  caller: Caller
  key: string
  wanted: CreateAccount
  audit: Pick<Audit, 'toRow' | 'noteWritten'>
}
export type Made = Result<AccountMade, Refusal>

/** Look, claim, create, settle: in this order, so that whatever breaks in between there is never a second account. */
export async function createAccount(parts: ProxyParts, order: CreateOrder): Promise<Made> {
  const ceciRole = parts.roles.get(order.wanted.role)
  if (ceciRole === undefined) return fail({ kind: 'role-not-allowed' })
  const office = order.wanted.rehearsal === true ? parts.rehearsal : parts.live
  const budget = startBudget(parts.clock, parts.patience.callMs)
  try {
    return await createWithin({ parts, office, order, ceciRole, budget })
  } finally {
    budget.end()
  }
}

export type Creating = {
  parts: ProxyParts
  office: Office
  order: CreateOrder
  ceciRole: string
  budget: Budget
}

async function createWithin(creating: Creating): Promise<Made> {
  const { office, order } = creating
  const of = { key: order.key, person: order.wanted }
  const { ofKey, holder } = await office.ledger.findStanding(order.caller.desk, of)
  if (ofKey !== undefined && !isSameContent(ofKey, order)) return fail({ kind: 'key-reused' })
  if (holder !== undefined) {
    const answered = await answerHeld(creating, holder)
    if (answered.kind === 'answered') return answered.made
  }
  return lookThenClaim(creating)
}

async function lookThenClaim(creating: Creating): Promise<Made> {
  const { parts, office, order, budget } = creating
  const found = await office.ceci.findUser(order.wanted.email, budget)
  if (!found.ok) {
    const { kind, because } = found.failure
    return kind === 'refused'
      ? fail({ kind: 'ceci-refused', detail: because })
      : ceciUnreachable(parts, because)
  }
  if (found.value !== undefined) return answerFound(creating, found.value)
  const leastMs = Math.min(1_000, parts.patience.callMs / 8)
  if (budget.leftMs() < leastMs) {
    return ceciUnreachable(parts, 'no time was left to make the account')
  }
  const claimed = await office.ledger.claim(toClaim(order, office), parts.limits)
  if (claimed.ok) return sendCreate(creating, claimed.value)
  switch (claimed.failure.kind) {
    case 'too-many':
      return fail(claimed.failure)
    case 'key-used':
      if (!isSameContent(claimed.failure.row, order)) return fail({ kind: 'key-reused' })
      return lostRace(creating, claimed.failure.row)
    case 'held':
      return lostRace(creating, claimed.failure.row)
  }
}

/** CECI has the user: either from before, or because another call has made it since this one asked the ledger. */
async function answerFound(creating: Creating, user: CeciUser): Promise<Made> {
  const { parts, office, order } = creating
  const holder = await office.ledger.findHolder(order.wanted.email)
  if (holder !== undefined) return lostRace(creating, holder)
  const late = await findLate(creating, user)
  if (late === undefined) return fail({ kind: 'email-taken', account: toKnown(user, parts) })
  const because = 'found after it was given up'
  const settled = await office.ledger.settle({ id: late.id, outcome: 'made', actor: proxyActor, because })
  return lostRace(creating, settled)
}

/** This very create, sent before and given up, that CECI has carried out all the same. */
async function findLate({ office, order }: Creating, user: CeciUser): Promise<LedgerRow | undefined> {
  const rows = await office.ledger.listTicket(order.caller.desk, order.wanted.ticketId)
  const late = rows.findLast((row) => row.state === 'released' && isSameContent(row, order))
  const isSameName =
    (user.firstName ?? late?.firstName) === late?.firstName &&
    (user.lastName ?? late?.lastName) === late?.lastName
  return isSameName ? late : undefined
}

async function lostRace(creating: Creating, row: LedgerRow): Promise<Made> {
  const answered = await answerHeld(creating, row)
  return answered.kind === 'answered' ? answered.made : fail({ kind: 'under-way', retryAfterSeconds: 1 })
}

function toClaim({ caller, key, wanted }: CreateOrder, office: Office): Claim {
  const { ticketId, rehearsal: _, ...person } = wanted
  return { caller, key, ticketId, person, passwordVersion: office.passwords.current.version }
}

function toKnown(user: CeciUser, { roles }: ProxyParts): Partial<Account> {
  const role = [...roles].find(([, value]) => value === user.role)?.[0] ?? user.role
  const known = { ...user, role }
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined))
}
