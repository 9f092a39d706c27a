import { decodeJwt } from 'jose'
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Listening, listen } from '../../src/sandbox/listen.ts'
import { launchChromium } from './chromium.ts'
import { call, openSampleApp, type SampleDesk } from './open-sample-app.ts'

let browser: Browser
let desk: SampleDesk
let upstream: Listening
let answers: Response[]
const seen: Request[] = []

beforeAll(async () => {
  browser = await launchChromium()
  const fetch = (request: Request) => {
    seen.push(request)
    return answers.shift() ?? Response.json({ fine: true })
  }
  upstream = await listen({ fetch }, { port: 0 })
})
afterAll(async () => {
  await browser.close()
  await upstream.close()
})
beforeEach(async () => {
  answers = []
  seen.length = 0
  desk = await openSampleApp(browser)
})
afterEach(() => desk.close())

test("asks Zendesk's API with the agent's own session", async () => {
  const page = await desk.signIn(21001)
  const app = await desk.openTicket(101, page)
  expect(await call(app, 'request', '/api/v2/users/me.json')).toMatchObject({
    user: { name: 'Robin Castellane' },
  })
})

test('a failure is a plain object with status and text, and without headers', async () => {
  const app = await desk.openTicket(101)
  const { refused } = await call(app, 'request', { url: '/api/v2/tickets/5.json' })
  expect(refused).toEqual({
    status: 404,
    statusText: 'Not Found',
    readyState: 4,
    responseText: expect.stringContaining('RecordNotFound'),
    responseJSON: expect.objectContaining({ error: 'RecordNotFound' }),
  })
})

test('an answer that was cut is status 0', async () => {
  const app = await desk.openTicket(101)
  desk.workspace.dials.restNextPut = 'dropped'
  const options = {
    url: '/api/v2/tickets/101.json',
    type: 'PUT',
    contentType: 'application/json',
    data: '{"ticket":{}}',
  }
  expect(await call(app, 'request', options)).toMatchObject({ refused: { status: 0, statusText: 'error' } })
})

test("calls out through Zendesk's proxy with a signed token", async () => {
  const app = await desk.openTicket(101)
  const answer = await call(app, 'request', {
    url: upstream.url,
    type: 'POST',
    secure: true,
    data: '{}',
    contentType: 'application/json',
    headers: { Authorization: 'Bearer {{jwt.token}}' },
    jwt: { algorithm: 'HS256', secret_key: '{{setting.shared_key}}', expiry: 60, claims: { sub: '1' } },
  })
  expect(answer).toEqual({ fine: true })
  const token = seen[0]?.headers.get('authorization')?.replace('Bearer ', '') ?? ''
  expect(decodeJwt(token)).toMatchObject({ sub: '1', exp: expect.any(Number) })
})

test('a 429 is waited out and repeated, unless autoRetry is off', async () => {
  const app = await desk.openTicket(101)
  const tooMany = () => new Response('{}', { status: 429, headers: { 'retry-after': '1' } })
  answers = [tooMany()]
  expect(await call(app, 'request', { url: upstream.url, autoRetry: false })).toMatchObject({
    refused: { status: 429 },
  })
  answers = [tooMany()]
  expect(await call(app, 'request', { url: upstream.url })).toEqual({ fine: true })
  expect(seen).toHaveLength(3)
})

test('httpCompleteResponse gives status and headers with the body', async () => {
  const app = await desk.openTicket(101)
  const answer = await call(app, 'request', { url: upstream.url, httpCompleteResponse: true })
  expect(answer).toMatchObject({
    status: 200,
    responseJSON: { fine: true },
    headers: { 'content-type': 'application/json' },
  })
})

test('JSON that is none fails as a parser error', async () => {
  const app = await desk.openTicket(101)
  answers = [new Response('<html>', { headers: { 'content-type': 'application/json' } })]
  expect(await call(app, 'request', { url: upstream.url })).toMatchObject({
    refused: { status: 200, statusText: 'parsererror' },
  })
})

test('an object as data becomes a form, and a query for GET', async () => {
  const app = await desk.openTicket(101)
  await call(app, 'request', { url: upstream.url, data: { a: 1 } })
  expect(new URL(seen[0]?.url ?? '').search).toBe('?a=1')
})

test('an address outside the API is refused', async () => {
  const app = await desk.openTicket(101)
  expect(await call(app, 'request', '/desk/session')).toMatchObject({ refused: { status: 404 } })
})
