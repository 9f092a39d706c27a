import { randomBytes, randomUUID } from 'node:crypto'
import type { JWTPayload } from 'jose'
import { createProxy } from '../../src/proxy/app.ts'
import { buildParts } from '../../src/proxy/build-parts.ts'
import { migrate } from '../../src/proxy/ledger/migrate.ts'
import type { SqlDatabase } from '../../src/proxy/ledger/sql-database.ts'
import { openSqlite } from '../../src/proxy/ledger/sqlite-database.ts'
import { openCeci } from '../../src/proxy/open-ceci.ts'
import { parseSettings } from '../../src/proxy/settings.ts'
import type { World } from '../../src/proxy/world.ts'
import { type CeciSite, createCeciSite } from '../../src/sandbox/ceci-site/ceci-site.ts'
import { createTestClock, type TestClock } from './test-clock.ts'
import { desk, otherDesk, sharedKey, signToken } from './test-keys.ts'

export const ceciToken = randomBytes(24).toString('hex')
export const ceciAdmin = { email: 'admin@ceci.test', password: randomBytes(12).toString('hex') }

export type OpenOptions = {
  env?: Record<string, string>
  database?: SqlDatabase
  clock?: TestClock
  site?: CeciSite
  fetch?: World['fetch']
}

/** A proxy in this process on an in-memory ledger, before a CECI stand-in, with time that stands still. */
export async function openProxy(options: OpenOptions = {}) {
  const clock = options.clock ?? createTestClock()
  const site = options.site ?? createCeciSite({ admin: ceciAdmin, adminToken: ceciToken })
  const log: string[] = []
  const fetch = options.fetch ?? toFetch(site)
  const world: World = { clock, fetch, writeLog: (line) => void log.push(line) }
  const settings = orThrow(parseSettings({ ...usualEnv, ...options.env }))
  const database = options.database ?? openSqlite(':memory:')
  await migrate(database, clock.now())
  const ceci = orThrow(openCeci(settings, world))
  const parts = buildParts(settings, world, { database, ceci, isServing: () => true })
  const proxy = createProxy(parts)
  const ask = async (path: string, init: AskInit = {}): Promise<Answer> => {
    const token = init.token ?? (await signToken(clock.now(), init.claims))
    const response = await proxy.request(path, {
      method: init.method ?? (init.body === undefined ? 'GET' : 'POST'),
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...init.headers },
      ...(init.body === undefined ? {} : { body: JSON.stringify(init.body) }),
    })
    const text = await response.text()
    return { status: response.status, headers: response.headers, text, body: readJson(text) }
  }
  const create = (wanted: object = {}, init: Omit<AskInit, 'body'> & { key?: string } = {}) =>
    ask('/v1/accounts', {
      ...init,
      body: { ...dana, ...wanted },
      headers: { 'idempotency-key': init.key ?? randomUUID(), ...init.headers },
    })
  return { clock, site, log, database, parts, proxy, ask, create, settings }
}

export type AskInit = {
  method?: string
  body?: unknown
  headers?: Record<string, string>
  claims?: JWTPayload
  token?: string
}
export type Answer = { status: number; headers: Headers; text: string; body: unknown }

export const dana = {
  ticketId: 41,
  email: 'dana.reyes@dcyf.wa.gov',
  firstName: 'Dana',
  lastName: 'Reyes',
  role: 'Coach Lead',
}

export const formEnv = {
  CECI_ADAPTER: 'form',
  CECI_USER: ceciAdmin.email,
  CECI_PASSWORD: ceciAdmin.password,
  CECI_FORM_FILE: new URL('../../src/sandbox/ceci-form.json', import.meta.url).pathname,
}

export const usualEnv = {
  SHARED_KEY: sharedKey,
  ISSUERS: `${desk},${otherDesk}`,
  CECI_URL: 'http://127.0.0.1',
  CECI_TOKEN: ceciToken,
  LEDGER_FILE: ':memory:',
  LOG_LEVEL: 'debug',
}

/** Asks the stand-in without sockets: a cut is a network error, and a hung-up caller is gone. */
export function toFetch(site: CeciSite): World['fetch'] {
  return async (url, init) => {
    const signal = init.signal ?? new AbortController().signal
    const gone = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true })
    })
    const response = await Promise.race([site.fetch(new Request(url, init)), gone])
    if (response.type === 'error') throw new TypeError('The connection was cut')
    return response
  }
}

export function orThrow<Value>(result: { ok: true; value: Value } | { ok: false; failure: unknown }): Value {
  if (result.ok) return result.value
  throw new Error(JSON.stringify(result.failure))
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
