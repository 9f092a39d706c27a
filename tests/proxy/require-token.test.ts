import { createSign, generateKeyPairSync, randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { openProxy } from './open-proxy.ts'
import { desk, sharedKey, signToken } from './test-keys.ts'

const seconds = (date: Date, more: number) => Math.floor(date.getTime() / 1_000) + more
const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

test('lets in who carries a token of a known desk', async () => {
  const { ask } = await openProxy()
  expect(await ask('/v1/roles')).toMatchObject({ status: 200 })
  expect(await ask('/v1/roles', { claims: { sub: 5001 as unknown as string } })).toMatchObject({
    status: 200,
  })
})

test.each<[string, (now: Date) => Record<string, unknown>]>([
  ['has expired', (now) => ({ exp: seconds(now, -31) })],
  ['lives too long', (now) => ({ exp: seconds(now, 331) })],
  ['is not valid yet', (now) => ({ nbf: seconds(now, 31) })],
  ['was issued in the future', (now) => ({ iat: seconds(now, 31) })],
  ['comes from an unknown desk', () => ({ iss: 'stranger.zendesk.com' })],
  ['is meant for somebody else', () => ({ aud: 'another-app' })],
  ['names no agent', () => ({ sub: undefined })],
  ['names an agent that is no number', () => ({ sub: 'admin' })],
  ['has no end', () => ({ exp: undefined })],
  ['has no desk', () => ({ iss: undefined })],
  ['has an end that is no number', () => ({ exp: 'tomorrow' })],
])('keeps out a token that %s', async (_, claims) => {
  const { ask, clock } = await openProxy()
  const answer = await ask('/v1/roles', { claims: claims(clock.now()) })
  expect(answer).toMatchObject({ status: 401, body: { type: 'unauthenticated' } })
})

test('allows clocks to differ by half a minute', async () => {
  const { ask, clock } = await openProxy()
  const now = clock.now()
  for (const claims of [{ exp: seconds(now, -29) }, { exp: seconds(now, 329) }, { nbf: seconds(now, 29) }]) {
    expect(await ask('/v1/roles', { claims })).toMatchObject({ status: 200 })
  }
})

test('keeps out whoever does not sign with the key by HS256', async () => {
  const { ask, clock } = await openProxy()
  const claims = { iss: desk, aud: 'ceci-accounts', sub: '1', exp: seconds(clock.now(), 60) }
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const rs256 = `${part({ alg: 'RS256' })}.${part(claims)}`
  const signature = createSign('RSA-SHA256').update(rs256).sign(privateKey).toString('base64url')
  const tokens = {
    none: `${part({ alg: 'none' })}.${part(claims)}.`,
    'none with a signature': `${part({ alg: 'none' })}.${part(claims)}.${signature}`,
    RS256: `${rs256}.${signature}`,
    'another key': await signToken(clock.now(), {}, randomBytes(48).toString('base64')),
    'no token': 'no token',
    'nothing in it': '..',
  }
  for (const [what, token] of Object.entries(tokens))
    expect(await ask('/v1/roles', { token }), what).toMatchObject({ status: 401 })
})

test('keeps out a request without a token, whatever it asks for', async () => {
  const { proxy } = await openProxy()
  for (const path of ['/v1/roles', '/v1/accounts/log', '/v1/tickets/1/events', '/v1/nothing']) {
    expect((await proxy.request(path)).status).toBe(401)
  }
})

test('takes a token with an id once, and each desk has ids of its own', async () => {
  const { ask, clock } = await openProxy()
  const token = await signToken(clock.now(), { jti: 'a-token' })
  expect(await ask('/v1/roles', { token })).toMatchObject({ status: 200 })
  expect(await ask('/v1/roles', { token })).toMatchObject({ status: 401 })
  expect(await ask('/v1/roles', { claims: { jti: 'a-token', iss: 'other.zendesk.com' } })).toMatchObject({
    status: 200,
  })
})

test('accepts the key before while the key is being changed', async () => {
  const next = randomBytes(48).toString('base64')
  const { ask, clock } = await openProxy({ env: { SHARED_KEY: next, SHARED_KEY_PREVIOUS: sharedKey } })
  for (const key of [sharedKey, next]) {
    expect(await ask('/v1/roles', { token: await signToken(clock.now(), {}, key) })).toMatchObject({
      status: 200,
    })
  }
})
