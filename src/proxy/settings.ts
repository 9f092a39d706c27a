import { fail, ok, type Result } from '../contract/result.ts'
import type { BreakerOptions } from './ceci/fuse.ts'
import type { EventLimits, Limits } from './ledger/ledger.ts'
import { createEnvironmentReader, type Environment, type EnvironmentReader } from './read-environment.ts'
import { type CeciSettings, readCeciSettings } from './settings-ceci.ts'
import { readIssuers, readRoles } from './settings-lists.ts'
import { type PasswordSettings, readPasswordSettings } from './settings-passwords.ts'

export type LedgerSettings = { kind: 'sqlite'; file: string } | { kind: 'postgres'; url: string }

export type ProxySettings = {
  host: string
  port: number
  /** `undefined` when nothing is to be measured. */
  metrics: { host: string; port: number } | undefined
  ledger: LedgerSettings
  sharedKeys: readonly string[]
  issuers: readonly string[]
  ceci: CeciSettings
  passwords: PasswordSettings
  roles: ReadonlyMap<string, string>
  limits: Limits
  eventLimits: EventLimits
  breaker: BreakerOptions
  callMs: number
  settleAfterMs: number
  sweepMs: number
  erasureKey: string | undefined
  retentionDays: number | undefined
  logLevel: LogLevel
}

const logLevels = ['info', 'debug', 'warn', 'error', 'silent'] as const
export type LogLevel = (typeof logLevels)[number]

/** Reads all settings, or names everything that is wrong with them. */
export function parseSettings(env: Environment): Result<ProxySettings, string[]> {
  const read = createEnvironmentReader(env)
  const settings = readSettings(read)
  return read.complaints.length === 0 ? ok(settings) : fail([...read.complaints])
}

/** What the reader complains about has a value that stands for nothing. */
export function readSettings(read: EnvironmentReader): ProxySettings {
  return {
    host: read.optional('HOST') ?? '127.0.0.1',
    port: read.wholeNumber('PORT', { fallback: 8080, least: 0, most: 65_535 }),
    metrics: readMetrics(read),
    ledger: readLedger(read),
    sharedKeys: readSharedKeys(read),
    issuers: readIssuers(read),
    ceci: readCeciSettings(read),
    passwords: readPasswordSettings(read),
    roles: readRoles(read),
    ...readLimits(read),
    breaker: {
      failures: read.wholeNumber('BREAKER_FAILURES', { fallback: 5, least: 1, most: 1_000_000 }),
      withinMs: 60_000,
      openMs: 1_000 * read.wholeNumber('BREAKER_OPEN_S', { fallback: 15, least: 1, most: 600 }),
    },
    callMs: read.wholeNumber('CALL_BUDGET_MS', { fallback: 8_000, least: 200, most: 30_000 }),
    settleAfterMs: 1_000 * read.wholeNumber('SETTLE_AFTER_S', { fallback: 120, least: 0, most: 86_400 }),
    sweepMs: 1_000 * read.wholeNumber('SWEEP_EVERY_S', { fallback: 15, least: 1, most: 3_600 }),
    ...readErasure(read),
    logLevel: read.oneOf('LOG_LEVEL', logLevels),
  }
}

function readLimits(read: EnvironmentReader): Pick<ProxySettings, 'limits' | 'eventLimits'> {
  const limit = (name: string, fallback: number, most: number) =>
    read.wholeNumber(name, { fallback, least: 1, most })
  return {
    limits: {
      createsPerAgentHour: limit('CREATES_PER_AGENT_HOUR', 60, 10_000),
      createsPerDeskDay: limit('CREATES_PER_DESK_DAY', 200, 100_000),
    },
    eventLimits: {
      eventsPerAgentHour: limit('EVENTS_PER_AGENT_HOUR', 1_000, 100_000),
      eventsPerDeskDay: limit('EVENTS_PER_DESK_DAY', 10_000, 1_000_000),
    },
  }
}

function readMetrics(read: EnvironmentReader): ProxySettings['metrics'] {
  if (read.optional('METRICS_PORT') === 'off') return undefined
  const port = read.wholeNumber('METRICS_PORT', { fallback: 9464, least: 0, most: 65_535 })
  return { host: read.optional('METRICS_HOST') ?? '127.0.0.1', port }
}

/** Where the accounts are written down; the commands for erasure and backup need only this. */
export function readLedger(read: EnvironmentReader): LedgerSettings {
  const url = read.optional('DATABASE_URL')
  const file = read.optional('LEDGER_FILE')
  if (url !== undefined && file !== undefined)
    read.complain('LEDGER_FILE', 'and DATABASE_URL: only one may be set')
  if (url !== undefined) {
    if (!/^postgres(ql)?:\/\//.test(url) || !URL.canParse(url))
      read.complain('DATABASE_URL', 'must be postgres://…')
    return { kind: 'postgres', url }
  }
  return {
    kind: 'sqlite',
    file: read.required('LEDGER_FILE', 'the ledger’s file, unless DATABASE_URL is set'),
  }
}

function readSharedKeys(read: EnvironmentReader): string[] {
  if (read.optional('SHARED_KEY') === undefined)
    read.required('SHARED_KEY', 'the key that the app signs with')
  const keys = [read.key('SHARED_KEY'), read.key('SHARED_KEY_PREVIOUS')]
  return keys.filter((key) => key !== undefined)
}

function readErasure(read: EnvironmentReader): Pick<ProxySettings, 'erasureKey' | 'retentionDays'> {
  const erasureKey = read.key('ERASURE_KEY')
  const days = read.wholeNumber('RETENTION_DAYS', { fallback: 0, least: 30, most: 36_500 })
  if (days > 0 && erasureKey === undefined)
    read.complain('ERASURE_KEY', 'is missing; RETENTION_DAYS needs it')
  return { erasureKey, retentionDays: days === 0 ? undefined : days }
}
