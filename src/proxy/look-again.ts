import type { Budget } from './budget.ts'
import { startBudget } from './budget.ts'
import type { Ceci } from './ceci/ceci.ts'
import type { Clock } from './clock.ts'
import { proxyActor } from './desk.ts'
import type { Ledger, LedgerRow } from './ledger/ledger.ts'
import type { Patience } from './parts.ts'

/** Asks CECI once more about a row whose outcome is unknown. */
export interface LookAgain {
  /** Whether this process is looking at the row right now. */
  isLooking(id: string): boolean
  /**
   * Settles the row when CECI has the user; releases it when CECI has not and the create is long enough ago.
   * Gives the row as it then stands: still unknown when CECI does not answer or it is too early.
   */
  look(row: LedgerRow, budget: Budget): Promise<LedgerRow>
  /** Looks behind the back of a call that has been answered; never rejects. */
  lookBehind(row: LedgerRow): void
  /** Resolves when nobody looks behind any more. */
  finish(): Promise<void>
}

export type LookAgainParts = { ledger: Ledger; ceci: Ceci; clock: Clock; patience: Patience }

export function createLookAgain({ ledger, ceci, clock, patience }: LookAgainParts): LookAgain {
  const behind = new Map<string, Promise<unknown>>()
  const look: LookAgain['look'] = async (row, budget) => {
    const unknownForMs = clock.now().getTime() - Date.parse(row.stateAt)
    const found = await ceci.findUser(row.email, budget)
    if (!found.ok) return row
    const settlement = { id: row.id, actor: proxyActor }
    if (found.value !== undefined) {
      return ledger.settle({ ...settlement, outcome: 'made', because: 'found on looking again' })
    }
    if (unknownForMs < patience.settleAfterMs) return row
    return ledger.settle({ ...settlement, outcome: 'released', because: 'not found on looking again' })
  }
  return {
    isLooking: (id) => behind.has(id),
    look,
    lookBehind(row) {
      if (behind.has(row.id)) return
      const budget = startBudget(clock, patience.callMs)
      const looking = look(row, budget)
        .catch(() => undefined)
        .finally(() => {
          budget.end()
          behind.delete(row.id)
        })
      behind.set(row.id, looking)
    },
    finish: async () => void (await Promise.all(behind.values())),
  }
}
