import { expect, test } from 'vitest'
import { openFrame } from './open-frame.ts'
import type { WireAnswer } from './wire-faults.ts'

const url = 'https://proxy.example/v1/accounts'
const post = {
  url,
  method: 'POST',
  agentId: 8001,
  body: { a: 1 },
  idempotencyKey: 'k'.repeat(16),
  timeoutMs: 20,
} as const

async function callAgainst(answer: WireAnswer) {
  const { host, workspace } = await openFrame()
  host.faults.request = () => answer
  return workspace.callProxy(post)
}

test('has Zendesk sign the call with the secure key, and neither retry nor send it from the browser', async () => {
  const { host, workspace } = await openFrame()
  host.faults.request = () => ({ status: 201, body: {} })
  await workspace.callProxy(post)
  expect(host.requests).toEqual([
    {
      url,
      type: 'POST',
      contentType: 'application/json',
      data: '{"a":1}',
      headers: {
        Authorization: 'Bearer {{jwt.token}}',
        'Idempotency-Key': 'kkkkkkkkkkkkkkkk',
        'X-App-Version': '1.2.3',
      },
      secure: true,
      cors: false,
      autoRetry: false,
      httpCompleteResponse: true,
      jwt: {
        algorithm: 'HS256',
        secret_key: '{{setting.shared_key}}',
        expiry: 120,
        claims: { iss: 'desk.zendesk.com', aud: 'ceci-accounts', sub: '8001' },
      },
    },
  ])
})

test('sends no body and no key where there is none', async () => {
  const { host, workspace } = await openFrame()
  host.faults.request = () => ({ status: 200, body: {} })
  await workspace.callProxy({ url, method: 'GET', agentId: 8001, timeoutMs: 20 })
  expect(host.requests[0]).toMatchObject({ type: 'GET' })
  expect(Object.keys(host.requests[0]?.headers ?? {})).toEqual(['Authorization', 'X-App-Version'])
  expect(host.requests[0]).not.toHaveProperty('data')
})

test.each([
  [201, { account: { id: '1' } }],
  [409, { type: 'email-taken' }],
  [503, { type: 'ceci-unreachable' }],
])('gives an answer of %s with its body', async (status, body) => {
  expect(await callAgainst({ status, body })).toEqual({ ok: true, value: { status, body } })
})

test.each([200, 502])('gives no body for an HTML page with status %s', async (status) => {
  const answer = await callAgainst({ status, body: '<html>Proxy error</html>' })
  expect(answer).toEqual({ ok: true, value: { status, body: undefined } })
})

test('reads JSON that comes as text only', async () => {
  expect(await callAgainst({ status: 404, body: '{"type":"not-found"}' })).toEqual({
    ok: true,
    value: { status: 404, body: { type: 'not-found' } },
  })
})

test.each([
  ['silence', 'silent'],
  ['a dropped connection', { status: 0, body: '' }],
] as const)('takes %s for no answer', async (_, answer) => {
  expect(await callAgainst(answer)).toEqual({ ok: false, failure: { kind: 'no-answer' } })
})

test.each([
  [
    { error: 'ProxyError', description: 'the setting "shared_key" is empty' },
    'the setting "shared_key" is empty',
  ],
  [{ error: 'Domain not whitelisted' }, 'Domain not whitelisted'],
])('tells why Zendesk refused to pass the call on', async (body, unsent) => {
  expect(await callAgainst({ status: 400, body })).toMatchObject({ ok: true, value: { unsent } })
})

test.each([
  [400, { type: 'invalid-request', error: 'of the proxy' }],
  [502, { error: 'ProxyError', description: 'The server could not be reached' }],
  [400, '<html>Bad request</html>'],
])('does not call an answer of %s unsent that is not Zendesk’s refusal', async (status, body) => {
  expect(await callAgainst({ status, body })).not.toHaveProperty('value.unsent')
})
