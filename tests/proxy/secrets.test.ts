import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { createMetricsApp } from '../../src/proxy/metrics-app.ts'
import { ceciToken, openProxy } from './open-proxy.ts'
import { sharedKey, signToken } from './test-keys.ts'

const planted = `Planted-${randomBytes(9).toString('hex')}`
const passwordKey = randomBytes(48).toString('base64')

test('lets no password, token or key into log, ledger, metrics or errors', async () => {
  const env = { PASSWORD_FIXED: planted, PASSWORD_KEY: passwordKey }
  const { ask, create, site, clock, database, log, parts } = await openProxy({ env })
  const token = await signToken(clock.now())
  const texts: string[] = []
  const note = async (answer: Promise<{ text: string }>) => texts.push((await clock.during(answer)).text)
  await create({}, { token })
  for (const fault of ['garbage', 'drop', 'wrong-content-type'] as const) {
    site.dials.create = { fault, when: 'before-commit', calls: 1 }
    await note(create({ email: `${fault}@x.org` }, { token }))
  }
  site.dials['look-up'] = { fault: 'status', status: 401, calls: 1 }
  await note(create({ email: 'refused@x.org' }))
  await note(create({ password: planted, token: ceciToken }))
  await note(create({ ticketId: 99 }))
  for (const path of ['/v1/tickets/41/events', '/v1/accounts/log', '/healthz', '/readyz', '/openapi.json'])
    await note(ask(path))
  await note(ask('/v1/roles', { token: `${token}x` }))
  const tables = [
    'accounts',
    'account_steps',
    'attempts',
    'ticket_events',
    'idempotency_keys',
    'token_ids',
    'marks',
  ]
  for (const table of tables) texts.push(JSON.stringify(await database.query(`SELECT * FROM ${table}`)))
  texts.push(await (await createMetricsApp(parts).request('/metrics')).text())
  const everything = [...texts, ...log].join('\n')
  for (const secret of [planted, ceciToken, sharedKey, passwordKey, token, token.split('.')[2] ?? token]) {
    expect(everything).not.toContain(secret)
  }
  expect(site.users().at(-1)?.password).toBe(planted)
})

test('logs ids and kinds, and no address or name', async () => {
  const { create, log, site } = await openProxy()
  await create()
  await create({ ticketId: 42 })
  site.dials.create = { fault: 'drop', when: 'before-commit', calls: 1 }
  await create({ email: 'other.person@dcyf.wa.gov' })
  expect(log.join('\n')).not.toMatch(/dana|reyes|dcyf|other/i)
  expect(JSON.parse(log.at(-1) ?? '')).toMatchObject({
    route: 'POST /v1/accounts',
    status: 504,
    problem: 'outcome-unknown',
    desk: 'example.zendesk.com',
    agentId: '5001',
  })
})

test('answers with headers that keep answers out of caches and other pages', async () => {
  const { ask, create, proxy } = await openProxy()
  const places = ['/v1/roles', '/v1/accounts/log?format=csv', '/v1/none', '/none', '/readyz', '/openapi.json']
  const answers = [...places.map((path) => ask(path)), ask('/v1/roles', { token: 'none' }), create()]
  for (const { headers } of await Promise.all(answers)) {
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('x-frame-options')).toBe('SAMEORIGIN')
    expect(headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/)
    expect(headers.get('access-control-allow-origin')).toBeNull()
  }
  const preflight = await proxy.request('/v1/accounts', {
    method: 'OPTIONS',
    headers: { origin: 'https://x.test' },
  })
  expect(preflight.headers.get('access-control-allow-origin')).toBeNull()
})

test('refuses a body longer than 16 kB, whether it tells its length or not', async () => {
  const { create } = await openProxy()
  const lastName = 'x'.repeat(17_000)
  for (const headers of [{}, { 'content-length': '17100' }, { 'transfer-encoding': 'chunked' }])
    expect(await create({ lastName }, { headers: { ...headers } })).toMatchObject({
      status: 400,
      body: { type: 'invalid-request', detail: 'The body is longer than 16 kB' },
    })
})
