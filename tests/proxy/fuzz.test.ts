import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { problemSchema } from '../../src/contract/problem.ts'
import { createCeciSite } from '../../src/sandbox/ceci-site/ceci-site.ts'
import { ceciAdmin, ceciToken, openProxy } from './open-proxy.ts'
import { signToken } from './test-keys.ts'

const upstreamWords = 'Upstream said: stack trace at line 7'
const rejections: unknown[] = []
const note = (reason: unknown) => void rejections.push(reason)
process.on('unhandledRejection', note)
afterAll(() => {
  process.off('unhandledRejection', note)
})

async function openFuzzed() {
  const site = createCeciSite({ admin: ceciAdmin, adminToken: ceciToken })
  const fetch = async () => new Response(JSON.stringify({ error: upstreamWords }), { status: 400 })
  const quiet = { LOG_LEVEL: 'silent', BREAKER_FAILURES: '1000000', CREATES_PER_AGENT_HOUR: '10000' }
  return openProxy({ site, fetch, env: { ...quiet, CREATES_PER_DESK_DAY: '100000' } })
}

const paths = fc.oneof(
  fc.constantFrom(
    '/v1/accounts',
    '/v1/accounts/look-up',
    '/v1/tickets/7/events',
    '/v1/accounts/log',
    '/v1/roles',
  ),
  fc.webPath().map((path) => `/v1/accounts/${path}/resolve`),
  fc.webPath().map((path) => `/v1/tickets/${path}/events`),
  fc.webQueryParameters().map((query) => `/v1/accounts/log?${query}`),
  fc
    .record(
      { cursor: fc.string(), from: fc.string(), role: fc.string(), limit: fc.string(), state: fc.string() },
      { requiredKeys: [] },
    )
    .map((query) => `/v1/accounts/log?${new URLSearchParams(query)}`),
  fc.webPath(),
)
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string(),
  fc.constantFrom('Coach', 'a@b.org', '\u0000', '\ud800'),
)
const almost = fc.record(
  {
    ticketId: fc.oneof(fc.integer(), fc.double(), text),
    email: fc.oneof(fc.emailAddress(), text),
    firstName: text,
    lastName: text,
    role: fc.oneof(fc.constantFrom('Coach', 'Coach Lead'), text),
    rehearsal: fc.oneof(fc.boolean(), text),
    emails: fc.array(fc.oneof(fc.emailAddress(), text)),
    seen: fc.boolean(),
    kind: fc.oneof(fc.constantFrom('suggested', 'chosen'), text),
    rule: text,
  },
  { requiredKeys: [] },
)
const bodies = fc.oneof(
  almost.map((value) => JSON.stringify(value)),
  fc.json(),
  text,
)

test('answers whatever is asked with an answer of its own, never a 500 and never a word of CECI', {
  timeout: 60_000,
}, async () => {
  const { proxy, clock } = await openFuzzed()
  await fc.assert(
    fc.asyncProperty(
      paths,
      fc.constantFrom('GET', 'POST'),
      bodies,
      text,
      async (path, method, body, noise) => {
        const headers = new Headers({
          authorization: `Bearer ${await signToken(clock.now())}`,
          'content-type': 'application/json',
          'idempotency-key': randomUUID(),
        })
        if (/^[\x20-\x7e]+$/.test(noise)) headers.set('x-app-version', noise)
        const init = method === 'GET' ? { headers } : { method, headers, body }
        const response = await proxy.request(path, init)
        const answer = await response.text()
        expect(response.status, answer).not.toBe(500)
        expect(answer).not.toContain(upstreamWords)
        if (response.status >= 400) expect(problemSchema.safeParse(JSON.parse(answer)).success).toBe(true)
      },
    ),
    { numRuns: 1_500 },
  )
  expect(rejections).toEqual([])
})

test('lets in nobody with a token of any other shape', { timeout: 30_000 }, async () => {
  const { proxy } = await openFuzzed()
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.base64String(), fc.string(), fc.constant('a.b.c')), async (token) => {
      const authorization = `Bearer ${token.replaceAll(/[^\x21-\x7e]/g, '')}`
      expect((await proxy.request('/v1/roles', { headers: { authorization } })).status).toBe(401)
    }),
    { numRuns: 300 },
  )
})
