import { describeError } from './describe-error.ts'
import { proxyActor } from './desk.ts'
import { hideBy } from './hide-email.ts'
import { markErasureKey } from './ledger/check-erasure-key.ts'
import type { SqlDatabase } from './ledger/sql-database.ts'
import { tidyLedger } from './ledger/tidy-ledger.ts'
import type { ProxyParts } from './parts.ts'
import { leaseLimit, reconcile } from './reconcile.ts'
import type { ProxySettings } from './settings.ts'
import { type Sweeping, startSweeping } from './sweep.ts'

const tidyEveryMs = 3_600_000

export type Upkeep = { parts: ProxyParts; database: SqlDatabase; abandonedBefore: Date }

/** Takes up what was left open, at once and from then on, and tidies the ledger once an hour. */
export function startUpkeep(settings: ProxySettings, { parts, database, abandonedBefore }: Upkeep): Sweeping {
  const { live: office, clock, patience, log } = parts
  let claimedBefore = abandonedBefore
  let tidiedAt = Number.NEGATIVE_INFINITY
  const tidy = async () => {
    const now = clock.now()
    if (now.getTime() - tidiedAt < tidyEveryMs) return
    const { erasureKey, retentionDays } = settings
    const hideEmail = hideBy(erasureKey ?? '')
    const days = erasureKey === undefined ? undefined : retentionDays
    if (days !== undefined) await markErasureKey(database, hideEmail(''))
    await tidyLedger({ database, now, hideEmail, actor: proxyActor }, days)
    tidiedAt = now.getTime()
  }
  return startSweeping(clock, settings.sweepMs, async (signal) => {
    try {
      await reconcile({ office, clock, patience, signal }, claimedBefore)
      await tidy()
    } catch (error) {
      log.error(describeError(error), 'upkeep broke off')
    }
    claimedBefore = leaseLimit({ clock, patience })
  })
}
