import { startBudget } from './budget.ts'
import type { Clock } from './clock.ts'
import type { Office, Patience } from './parts.ts'

export type Reconciling = { office: Office; clock: Clock; patience: Patience; signal: AbortSignal }

/**
 * Takes up what was left open: claims that nobody works on become unknown, and every unknown outcome is looked at.
 * `claimedBefore` tells which claims nobody can work on any more.
 */
export async function reconcile(
  { office, clock, patience, signal }: Reconciling,
  claimedBefore: Date,
): Promise<void> {
  await office.ledger.abandon(claimedBefore)
  for (const row of await office.ledger.listUnknown(200)) {
    if (signal.aborted) return
    const budget = startBudget(clock, patience.callMs)
    try {
      await office.lookAgain.look(row, budget)
    } finally {
      budget.end()
    }
  }
}

/** The latest time of claiming at which a claim's call must have come to its end. */
export const leaseLimit = ({ clock, patience }: Pick<Reconciling, 'clock' | 'patience'>): Date =>
  new Date(clock.now().getTime() - patience.leaseMs)
