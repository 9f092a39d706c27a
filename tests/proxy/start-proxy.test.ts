import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { markErasureKey } from '../../src/proxy/ledger/check-erasure-key.ts'
import { migrate } from '../../src/proxy/ledger/migrate.ts'
import { openSqlite } from '../../src/proxy/ledger/sqlite-database.ts'
import { type RunningProxy, startProxy } from '../../src/proxy/start-proxy.ts'
import { createSystemWorld } from '../../src/proxy/world.ts'
import { createCeciSite } from '../../src/sandbox/ceci-site/ceci-site.ts'
import { listen } from '../../src/sandbox/listen.ts'
import { newPress, press } from '../bench/proxy/press.ts'
import { startProxyProcess } from '../bench/proxy/proxy-process.ts'
import { usual } from './ceci/form/open-site.ts'
import { ceciAdmin, ceciToken, orThrow, usualEnv } from './open-proxy.ts'
import { signToken } from './test-keys.ts'

let folder: string
let running: RunningProxy[] = []
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'start-'))
})
afterEach(async () => {
  await Promise.all(running.map((proxy) => proxy.close()))
  running = []
  rmSync(folder, { recursive: true, force: true })
})

const envOf = (change: Record<string, string> = {}) => ({
  ...usualEnv,
  PORT: '0',
  METRICS_PORT: '0',
  LEDGER_FILE: join(folder, 'ledger.db'),
  LOG_LEVEL: 'silent',
  ...change,
})

async function start(change: Record<string, string> = {}) {
  const started = await startProxy(envOf(change), { ...createSystemWorld(), writeLog: () => undefined })
  if (started.ok) running.push(started.value)
  return started
}

async function openSite() {
  const site = createCeciSite({ admin: ceciAdmin, adminToken: ceciToken })
  return { site, listening: await listen(site, { port: 0 }) }
}

test('serves calls on one port and metrics on another', async () => {
  const { listening } = await openSite()
  const proxy = orThrow(await start({ CECI_URL: listening.url }))
  expect(await press(proxy.url, newPress())).toMatchObject({ status: 201 })
  expect(await (await fetch(`${proxy.url}/readyz`)).json()).toMatchObject({
    status: 'ready',
    ceci: { state: 'ok' },
  })
  const metrics = await (await fetch(`${proxy.metricsUrl}/metrics`)).text()
  expect(metrics).toContain('ceci_proxy_claims{state="made"} 1')
  expect(metrics).toContain('ceci_proxy_request_seconds_count{route="POST /v1/accounts",status="201"} 1')
  expect(metrics).toContain('ceci_proxy_ceci_call_seconds_count{call="create",result="ok"} 1')
  expect((await fetch(`${proxy.url}/metrics`)).status).toBe(404)
  await listening.close()
})

test('does not share its ledger file with a second proxy', async () => {
  orThrow(await start())
  expect(await start()).toEqual({ ok: false, failure: ['LEDGER_FILE: another proxy serves from it'] })
})

test('names a bad description file and an unreachable ledger together', async () => {
  const form = {
    CECI_ADAPTER: 'form',
    CECI_USER: 'a',
    CECI_PASSWORD: 'b',
    CECI_FORM_FILE: join(folder, 'none.json'),
  }
  expect(await start({ ...form, LEDGER_FILE: join(folder, 'no', 'ledger.db') })).toEqual({
    ok: false,
    failure: ['CECI_FORM_FILE: cannot be read', 'LEDGER_FILE: cannot be opened for writing'],
  })
})

test('names wrong settings, files, ledger and ports together, and leaves the ledger as it was', async () => {
  const { listening } = await openSite()
  const file = join(folder, 'old.db')
  const { port } = new URL(listening.url)
  const wrong = {
    SHARED_KEY: 's',
    CECI_ADAPTER: 'form',
    CECI_USER: '',
    CECI_FORM_FILE: join(folder, 'none.json'),
    ...{ PORT: port, METRICS_PORT: port, LEDGER_FILE: file },
  }
  const namesOf = async (change: Record<string, string>) => {
    const started = await start({ ...wrong, ...change })
    return started.ok ? [] : started.failure.map((complaint) => complaint.replace(/:.*/, ''))
  }
  const before = ['SHARED_KEY', 'CECI_USER', 'CECI_PASSWORD', 'CECI_FORM_FILE']
  expect(await namesOf({})).toEqual([...before, 'PORT', 'METRICS_PORT'])
  const ledger = openSqlite(file)
  expect(await ledger.query('SELECT name FROM sqlite_master')).toEqual([])
  await migrate(ledger, new Date())
  await markErasureKey(ledger, 'by another key')
  await ledger.close()
  expect(await namesOf({})).toEqual([...before, 'ERASURE_KEY', 'PORT', 'METRICS_PORT'])
  writeFileSync(file, 'This is a letter, not a ledger. '.repeat(64))
  expect(await namesOf({})).toEqual([...before, 'LEDGER_FILE', 'PORT', 'METRICS_PORT'])
  await listening.close()
})

test('names roles that the description of the admin pages has no value for', async () => {
  const file = join(folder, 'form.json')
  const { role: _, ...fields } = usual.create.fields
  const create = { ...usual.create, fields, roles: { Coach: { is_coach: true } } }
  writeFileSync(file, JSON.stringify({ ...usual, create }))
  const form = { CECI_ADAPTER: 'form', CECI_USER: 'a', CECI_PASSWORD: 'b', CECI_FORM_FILE: file }
  const missing = 'has no value in create.roles of CECI_FORM_FILE, and no step there names a field for roles'
  expect(await start({ ...form, ROLES: 'Coach,Helper,Coachee' })).toEqual({
    ok: false,
    failure: [`ROLES: number 2 ${missing}`, `ROLES: Coachee ${missing}`],
  })
  orThrow(await start({ ...form, ROLES: 'Helper=Coach' }))
})

test('answers whole in a process of its own, and refuses long bodies that do not tell their length', async () => {
  const { url, end } = await startProxyProcess(envOf())
  const headers = {
    authorization: `Bearer ${await signToken(new Date())}`,
    'content-type': 'application/json',
  }
  const send = (blanks: number) => {
    const body = new Blob([' '.repeat(blanks), '{"emails":["a@b.cd"]}']).stream()
    const init: RequestInit & { duplex: 'half' } = { method: 'POST', headers, body, duplex: 'half' }
    return fetch(`${url}/v1/accounts/look-up`, init)
  }
  const short = await send(2_000)
  expect(await short.json()).toMatchObject({ results: [{ email: 'a@b.cd', state: 'unknown' }] })
  expect(short.headers.get('x-content-type-options')).toBe('nosniff')
  expect((await send(40_000)).status).toBe(400)
  expect((await fetch(`${url}/healthz`, { method: 'HEAD' })).status).toBe(200)
  await end('SIGTERM')
})

test('finishes what is under way before it stops', { timeout: 20_000 }, async () => {
  const { site, listening } = await openSite()
  const proxy = await startProxyProcess(envOf({ CECI_URL: listening.url }))
  site.dials.create = { fault: 'delay', delayMs: 700 }
  const pressing = press(proxy.url, newPress())
  while (!site.visits.includes('POST /api/admin/users'))
    await new Promise((resolve) => setTimeout(resolve, 10))
  const code = proxy.end('SIGTERM')
  expect(await pressing).toMatchObject({ status: 201 })
  expect(await code).toBe(0)
  await listening.close()
})

test('settles at start-up what a killed proxy left open', { timeout: 15_000 }, async () => {
  const { site, listening } = await openSite()
  const env = envOf({ CECI_URL: listening.url })
  const killed = await startProxyProcess(env)
  site.dials.create = { fault: 'delay', delayMs: 60_000, when: 'after-commit', calls: 1 }
  const wanted = newPress()
  void press(killed.url, wanted)
  while (site.users().length === 1) await new Promise((resolve) => setTimeout(resolve, 10))
  await killed.end('SIGKILL')
  const proxy = orThrow(await start({ CECI_URL: listening.url }))
  const countClaims = async () => (await fetch(`${proxy.metricsUrl}/metrics`)).text()
  while (!(await countClaims()).includes('claims{state="made"} 1'))
    await new Promise((resolve) => setTimeout(resolve, 50))
  expect(await press(proxy.url, wanted)).toMatchObject({ status: 201, replayed: true })
  expect(site.users()).toHaveLength(2)
  await listening.close()
})

test('hangs up on a client that never ends its request', { timeout: 30_000 }, async () => {
  const proxy = orThrow(await start())
  const socket = connect(proxy.port, '127.0.0.1', () =>
    socket.write('POST /v1/accounts HTTP/1.1\r\nHost: x\r\n'),
  )
  const hungUp = new Promise<string>((resolve) => {
    socket.resume().on('error', () => undefined)
    socket.on('close', () => resolve('hung up'))
  })
  expect(await hungUp).toBe('hung up')
})
