import { fail, ok } from '../contract/result.ts'
import type { CreateFailure } from './ceci/ceci.ts'
import { ceciUnreachable } from './ceci-unreachable.ts'
import type { Creating, Made } from './create-account.ts'
import { describeError } from './describe-error.ts'
import { agentActor } from './desk.ts'
import type { LedgerRow, Settlement } from './ledger/ledger.ts'
import { tellOf, toAccount } from './to-account.ts'

/** From here on the account may exist: every way out settles the claim or leaves it standing. */
export async function sendCreate(creating: Creating, row: LedgerRow): Promise<Made> {
  const { parts, office, order, ceciRole, budget } = creating
  const { email, firstName, lastName } = row
  const password = office.passwords.current.passwordFor(row)
  const user = { email, firstName, lastName, role: ceciRole, password }
  const created = await office.ceci.createUser(user, budget).catch((error: unknown) => {
    parts.log.error({ accountId: row.id, ...describeError(error) }, 'the create broke off')
    return fail({ kind: 'unknown' as const, because: 'the create broke off' })
  })
  if (!created.ok) return settleFailure(creating, row, created.failure)
  const attempt = order.audit.toRow('made')
  const settled = await settle(creating, row, { outcome: 'made', because: 'CECI answered', attempt })
  if (settled?.state !== 'made') return answerUnknown(creating, row)
  order.audit.noteWritten()
  return ok({ account: toAccount(settled), password, replayed: false })
}

async function settleFailure(creating: Creating, row: LedgerRow, failure: CreateFailure): Promise<Made> {
  const { kind, because: detail } = failure
  switch (kind) {
    case 'email-taken':
      await settle(creating, row, { outcome: 'refused', because: detail })
      return fail({ kind: 'email-taken', account: { email: row.email } })
    case 'refused':
      await settle(creating, row, { outcome: 'refused', because: detail })
      return fail({ kind: 'ceci-refused', detail })
    case 'not-sent':
    case 'no-time':
      await settle(creating, row, { outcome: 'not-sent', because: detail })
      return ceciUnreachable(creating.parts, detail)
    case 'unknown':
      return lookAtOnce(creating, row, detail)
  }
}

async function lookAtOnce(creating: Creating, row: LedgerRow, because: string): Promise<Made> {
  const { office, budget } = creating
  const unknown = await settle(creating, row, { outcome: 'unknown', because })
  if (unknown === undefined) return answerUnknown(creating, row)
  const seen = await office.lookAgain.look(unknown, budget).catch(() => unknown)
  if (seen.state !== 'made') {
    if (budget.leftMs() === 0) office.lookAgain.lookBehind(seen)
    return answerUnknown(creating, seen)
  }
  const password = office.passwords.find(seen.passwordVersion)?.passwordFor(seen)
  if (password === undefined) return fail({ kind: 'password-unavailable', account: toAccount(seen) })
  return ok({ account: toAccount(seen), password, replayed: false })
}

type Said = Omit<Settlement, 'id' | 'actor'>

/** Gives `undefined` when the ledger is not written in time: then the claim stands, and looking again settles it. */
async function settle(creating: Creating, row: LedgerRow, said: Said): Promise<LedgerRow | undefined> {
  const { parts, budget } = creating
  const enough = new AbortController()
  const late = parts.clock.sleep(Math.max(1_000, budget.leftMs()), enough.signal).then(() => undefined)
  const settled = await Promise.race([settleInTries(creating, row, said), late])
  enough.abort('settled')
  return settled
}

async function settleInTries(creating: Creating, row: LedgerRow, said: Said): Promise<LedgerRow | undefined> {
  const { parts, office, order } = creating
  const settlement = { ...said, id: row.id, actor: agentActor(order.caller) }
  for (const pauseMs of [0, 100, 400]) {
    if (pauseMs > 0) await parts.clock.sleep(pauseMs)
    try {
      return await office.ledger.settle(settlement)
    } catch (error) {
      parts.log.error(
        { accountId: row.id, outcome: said.outcome, ...describeError(error) },
        'claim not settled',
      )
    }
  }
  return undefined
}

function answerUnknown({ order }: Creating, row: LedgerRow): Made {
  return fail({ kind: 'outcome-unknown', retryAfterSeconds: 10, ...tellOf(row, order.caller.desk) })
}
