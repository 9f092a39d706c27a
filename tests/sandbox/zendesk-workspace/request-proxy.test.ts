import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Listening, listen } from '../../../src/sandbox/listen.ts'
import { type OpenWorkspace, openWorkspace, sampleSettings } from './open-workspace.ts'

let upstream: Listening
let desk: OpenWorkspace
const seen: { method: string; url: string; headers: Headers; body: string }[] = []

beforeAll(async () => {
  const fetch = async (request: Request) => {
    const { method, url, headers } = request
    seen.push({ method, url, headers, body: await request.text() })
    return Response.json({ got: seen.length }, { status: 201, headers: { 'x-upstream': 'yes' } })
  }
  upstream = await listen({ fetch }, { port: 0 })
})
afterAll(() => upstream.close())
beforeEach(async () => {
  seen.length = 0
  desk = await openWorkspace()
})

const call = async (options: object) => (await desk.ask('POST', '/proxy/apps', { body: options })).body

test('hands a call on and answers status, headers and text', async () => {
  const answer = await call({
    url: `${upstream.url}/x`,
    type: 'POST',
    data: '{"a":1}',
    contentType: 'application/json',
  })
  expect(answer).toMatchObject({ status: 201, text: '{"got":1}', headers: { 'x-upstream': 'yes' } })
  expect(seen[0]).toMatchObject({ method: 'POST', body: '{"a":1}' })
  expect(seen[0]?.headers.get('content-type')).toBe('application/json')
  expect(desk.workspace.requests).toEqual([{ method: 'POST', path: `${upstream.url}/x`, status: 201 }])
})

test('drops headers with underscores, cookies and hop-by-hop headers', async () => {
  const headers = {
    x_key: '1',
    Cookie: 'a=b',
    Connection: 'close',
    'Transfer-Encoding': 'x',
    'X-Kept': 'yes',
  }
  await call({ url: upstream.url, headers })
  expect(seen[0]?.headers.get('x-kept')).toBe('yes')
  for (const name of ['x_key', 'cookie', 'transfer-encoding']) expect(seen[0]?.headers.has(name)).toBe(false)
  expect(desk.workspace.log.some((line) => line.text.includes('x_key'))).toBe(true)
})

test('fills in a secure setting where its scope allows', async () => {
  await call({ url: upstream.url, secure: true, headers: { Authorization: 'Bearer {{setting.api_token}}' } })
  expect(seen[0]?.headers.get('authorization')).toBe(`Bearer ${sampleSettings.api_token}`)
})

test('a secure setting without scopes may stand anywhere', async () => {
  const url = `${upstream.url}/?s={{setting.free_secret}}`
  await call({ url, secure: true, type: 'POST', data: '{{setting.free_secret}}' })
  expect(seen[0]).toMatchObject({ body: 'quiet', url: `${upstream.url}/?s=quiet` })
})

const authorization = (text: string) => ({ headers: { Authorization: text } })

test.each([
  [
    'without secure: true',
    { ...authorization('{{setting.api_token}}'), secure: false },
    /only with secure: true/,
  ],
  [
    'outside its scopes',
    { data: '{{setting.api_token}}', type: 'POST', secure: true },
    /may not stand in body/,
  ],
  [
    'of a parameter that is not secure',
    { ...authorization('{{setting.reply}}'), secure: true },
    /is not secure/,
  ],
  [
    'that the manifest lacks',
    { ...authorization('{{setting.nobody}}'), secure: true },
    /no parameter "nobody"/,
  ],
  ['as the token of a call without jwt', { ...authorization('{{jwt.token}}'), secure: true }, /without jwt/],
])('refuses a setting %s, says why, and calls nobody', async (_, options, why) => {
  const answer = await call({ url: upstream.url, ...options })
  expect(answer.status).toBe(400)
  expect(desk.workspace.log.at(-1)).toMatchObject({ level: 'refused', text: expect.stringMatching(why) })
  expect(seen).toHaveLength(0)
})

test('refuses a secure call to a host that the manifest does not list', async () => {
  const url = upstream.url.replace('127.0.0.1', 'localhost')
  expect((await call({ url, secure: true })).status).toBe(400)
  expect(desk.workspace.log.at(-1)?.text).toMatch(/domainWhitelist/)
  expect((await call({ url, secure: false })).status).not.toBe(400)
})

test('no secret reaches the log or the answers', async () => {
  await call({ url: upstream.url, secure: true, data: '{{setting.api_token}}', type: 'POST' })
  const text = JSON.stringify(desk.workspace.log)
  expect(text).not.toContain(sampleSettings.api_token)
})

test('a server that cannot be reached is 502, or status 0 by the dial', async () => {
  const gone = await listen({ fetch: () => new Response() }, { port: 0 })
  await gone.close()
  expect((await call({ url: gone.url })).status).toBe(502)
  desk.workspace.dials.proxyFailsAs = '0'
  expect(await call({ url: gone.url })).toMatchObject({ status: 0, text: '' })
})

test('the dial "dropped" loses the answer after the call was made', async () => {
  desk.workspace.dials.proxy = 'dropped'
  const { status } = await desk.ask('POST', '/proxy/apps', { body: { url: upstream.url } })
  expect(status).toBe(0)
  expect(seen).toHaveLength(1)
})

test.each([
  ['unreachable', 0],
  ['html-error', 502],
] as const)('the dial "%s" answers status %i and calls nobody', async (dial, status) => {
  desk.workspace.dials.proxy = dial
  expect((await call({ url: upstream.url })).status).toBe(status)
  expect(seen).toHaveLength(0)
})
