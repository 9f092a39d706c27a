import { pino } from 'pino'
import { createTokenCheck } from './auth/check-token.ts'
import { createBreaker } from './ceci/breaker.ts'
import type { Ceci } from './ceci/ceci.ts'
import { ceciRehearsal } from './ceci/ceci-rehearsal.ts'
import { retryLookUps } from './ceci/retry-look-ups.ts'
import { watchCeci } from './ceci/watch-ceci.ts'
import { createHideEmail } from './hide-email.ts'
import { createLedgerSql } from './ledger/ledger-sql.ts'
import type { SqlDatabase } from './ledger/sql-database.ts'
import { createLookAgain } from './look-again.ts'
import { createMetrics } from './metrics.ts'
import type { Office, Patience, ProxyParts } from './parts.ts'
import { type Passwords, rehearsalPasswords } from './passwords.ts'
import type { ProxySettings } from './settings.ts'
import { toPasswords } from './settings-passwords.ts'
import type { World } from './world.ts'

export type Opened = { database: SqlDatabase; ceci: Ceci; isServing(): boolean }

/** Time after its end in which a call may still write its last word. */
const leaseGraceMs = 15_000

/** Puts the proxy together from its settings and what was opened by them. */
export function buildParts(settings: ProxySettings, world: World, opened: Opened): ProxyParts {
  const { clock } = world
  const { database } = opened
  const metrics = createMetrics()
  const log = pino({ level: settings.logLevel, base: null }, { write: world.writeLog })
  const watched = watchCeci(opened.ceci, { clock, metrics, log })
  const breaker = createBreaker(watched, clock, settings.breaker)
  const hideEmail = createHideEmail(settings.erasureKey)
  const patience: Patience = {
    callMs: settings.callMs,
    settleAfterMs: settings.settleAfterMs,
    leaseMs: settings.callMs + leaseGraceMs,
  }
  const toOffice = (book: 'live' | 'rehearsal', ceci: Ceci, passwords: Passwords): Office => {
    const ledger = createLedgerSql({ database, clock, book, hideEmail })
    return { ledger, ceci, passwords, lookAgain: createLookAgain({ ledger, ceci, clock, patience }) }
  }
  const live = toOffice('live', retryLookUps(breaker, clock), toPasswords(settings.passwords))
  return {
    live,
    rehearsal: toOffice('rehearsal', ceciRehearsal, rehearsalPasswords),
    roles: settings.roles,
    limits: settings.limits,
    eventLimits: settings.eventLimits,
    patience,
    checkToken: createTokenCheck({
      keys: settings.sharedKeys,
      issuers: settings.issuers,
      clock,
      spendTokenId: live.ledger.spendTokenId,
    }),
    clock,
    log,
    metrics,
    ceciHealth: () => ({ state: watched.lastState(), breaker: breaker.state() }),
    breakerOpenMs: settings.breaker.openMs,
    isServing: opened.isServing,
  }
}
