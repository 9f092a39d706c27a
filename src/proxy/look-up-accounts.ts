import type { LookedUp } from '../contract/accounts.ts'
import type { Email } from '../contract/email.ts'
import { type Budget, startBudget } from './budget.ts'
import type { Caller } from './desk.ts'
import type { LedgerRow } from './ledger/ledger.ts'
import type { ProxyParts } from './parts.ts'

export type LookUpAnswer = { results: LookedUp[]; createsLeft: number }

const atOnce = 5

/** What ledger and CECI know of each address, in order; what CECI does not answer in time is `unknown`. */
export async function lookUpAccounts(
  parts: ProxyParts,
  caller: Caller,
  emails: readonly Email[],
): Promise<LookUpAnswer> {
  const budget = startBudget(parts.clock, parts.patience.callMs)
  try {
    const results: LookedUp[] = []
    for (let start = 0; start < emails.length; start += atOnce) {
      const some = emails.slice(start, start + atOnce)
      results.push(...(await Promise.all(some.map((email) => lookUpOne({ parts, caller, budget }, email)))))
    }
    return { results, createsLeft: await parts.live.ledger.countCreatesLeft(caller, parts.limits) }
  } finally {
    budget.end()
  }
}

type LookingUp = { parts: ProxyParts; caller: Caller; budget: Budget }

async function lookUpOne({ parts, caller, budget }: LookingUp, email: Email): Promise<LookedUp> {
  const holder = await parts.live.ledger.findHolder(email)
  if (holder !== undefined) return tellHolder(holder, caller, email)
  const found = await parts.live.ceci.findUser(email, budget)
  if (!found.ok) return { email, state: 'unknown' }
  return { email, state: found.value === undefined ? 'none' : 'exists' }
}

function tellHolder(row: LedgerRow, { desk }: Caller, email: Email): LookedUp {
  const place = row.desk === desk ? { accountId: row.id, ticketId: row.ticketId } : {}
  switch (row.state) {
    case 'made':
      return { email, state: 'exists', ...place }
    case 'under-way':
      return { email, state: 'under-way', ...place }
    case 'unknown':
      return { email, state: 'unknown', ...place }
    case 'refused':
    case 'released':
      return { email, state: 'none' }
  }
}
