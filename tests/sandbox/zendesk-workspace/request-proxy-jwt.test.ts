import { jwtVerify } from 'jose'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Listening, listen } from '../../../src/sandbox/listen.ts'
import { openWorkspace, sampleSettings } from './open-workspace.ts'

let upstream: Listening
let received: { authorization: string; url: string; body: string }

beforeAll(async () => {
  const fetch = async (request: Request) => {
    received = {
      authorization: request.headers.get('authorization') ?? '',
      url: request.url,
      body: await request.text(),
    }
    return Response.json({})
  }
  upstream = await listen({ fetch }, { port: 0 })
})
afterAll(() => upstream.close())

const claims = { iss: 'ceci-sandbox.zendesk.com', aud: 'ceci-accounts', sub: '21002' }
const jwt = { algorithm: 'HS256', secret_key: '{{setting.shared_key}}', expiry: 120, claims }
const signedCall = {
  secure: true,
  type: 'POST',
  headers: { Authorization: 'Bearer {{jwt.token}}' },
  data: '{{jwt.token}}',
  jwt,
}

test('signs a token with the secure setting and puts it into header, address and body', async () => {
  const now = new Date('2026-11-23T10:00:00Z')
  const { ask } = await openWorkspace({ now: () => now })
  await ask('POST', '/proxy/apps', { body: { url: `${upstream.url}/?t={{jwt.token}}`, ...signedCall } })
  const token = received.authorization.replace('Bearer ', '')
  const key = new TextEncoder().encode(sampleSettings.shared_key)
  const { payload } = await jwtVerify(token, key, { audience: 'ceci-accounts', currentDate: now })
  expect(payload).toEqual({ ...claims, iat: now.getTime() / 1000, exp: now.getTime() / 1000 + 120 })
  expect(received.body).toBe(token)
  expect(received.url).toContain(token)
})

test.each([
  ['another algorithm', { jwt: { ...jwt, algorithm: 'RS256' } }, /not HS256/],
  [
    'a key outside its scope',
    { jwt: { ...jwt, secret_key: '{{setting.api_token}}' } },
    /may not stand in jwt_secret_key/,
  ],
  [
    'a claim outside its scope',
    { jwt: { ...jwt, claims: { k: '{{setting.shared_key}}' } } },
    /may not stand in jwt_claim/,
  ],
  ['a call that is not secure', { secure: false }, /only with secure: true/],
])('does not sign for %s', async (_, options, why) => {
  const { ask, workspace } = await openWorkspace()
  const { body } = await ask('POST', '/proxy/apps', {
    body: { url: upstream.url, ...signedCall, ...options },
  })
  expect(body.status).toBe(400)
  expect(workspace.log.at(-1)?.text).toMatch(why)
})
