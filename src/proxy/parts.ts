import type { Logger } from 'pino'
import type { TokenCheck } from './auth/check-token.ts'
import type { Ceci } from './ceci/ceci.ts'
import type { BreakerState } from './ceci/fuse.ts'
import type { CeciState } from './ceci/watch-ceci.ts'
import type { Clock } from './clock.ts'
import type { EventLimits, Ledger, Limits } from './ledger/ledger.ts'
import type { LookAgain } from './look-again.ts'
import type { Metrics } from './metrics.ts'
import type { Passwords } from './passwords.ts'

/** Where accounts are made and written down: the live one, or the rehearsal's. */
export type Office = {
  ledger: Ledger
  ceci: Ceci
  passwords: Passwords
  lookAgain: LookAgain
}

/** What a call may take with everything that CECI is asked in it, and how long an unknown create stays open. */
export type Patience = { callMs: number; settleAfterMs: number; leaseMs: number }

/** All that the proxy is built from. */
export type ProxyParts = {
  live: Office
  rehearsal: Office
  /** Role names that may be asked for, each with CECI's own value. */
  roles: ReadonlyMap<string, string>
  limits: Limits
  eventLimits: EventLimits
  patience: Patience
  checkToken: TokenCheck
  clock: Clock
  log: Logger
  metrics: Metrics
  /** CECI as the last call to it found it; it is never asked for this. */
  ceciHealth(): { state: CeciState; breaker: BreakerState }
  /** How long it is left alone when it keeps failing. */
  breakerOpenMs: number
  /** Whether the proxy still takes calls; false while it stops. */
  isServing(): boolean
}
