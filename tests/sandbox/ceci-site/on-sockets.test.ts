import { http } from 'msw'
import { setupServer } from 'msw/node'
import { afterEach, expect, test, vi } from 'vitest'
import type { CeciSite } from '../../../src/sandbox/ceci-site/ceci-site.ts'
import { type Listening, listen } from '../../../src/sandbox/listen.ts'
import { adminToken, dana, startSite } from './visit-site.ts'

const open: Listening[] = []

afterEach(async () => {
  await Promise.all(open.splice(0).map((listening) => listening.close()))
})

async function serve(): Promise<{ site: CeciSite; url: string }> {
  const site = startSite()
  const listening = await listen(site, { port: 0 })
  open.push(listening)
  return { site, url: listening.url }
}

function create(url: string, signal?: AbortSignal): Promise<Response> {
  return fetch(`${url}/api/admin/users`, {
    method: 'POST',
    headers: { authorization: `Bearer ${adminToken}`, 'content-type': 'application/json' },
    body: JSON.stringify(dana),
    ...(signal && { signal }),
  })
}

test('creates a user over sockets', async () => {
  const { site, url } = await serve()
  expect((await create(url)).status).toBe(201)
  expect(site.users()).toHaveLength(2)
})

test.each(['before-commit', 'after-commit'] as const)('lets the client see a reset %s', async (when) => {
  const { site, url } = await serve()
  site.dials.create = { fault: 'drop', when }
  await expect(create(url)).rejects.toMatchObject({ cause: { code: 'ECONNRESET' } })
  expect(site.users()).toHaveLength(when === 'after-commit' ? 2 : 1)
})

test.each([0, 10, 100])('lets the client see no whole answer when it is cut at byte %i', async (atByte) => {
  const { site, url } = await serve()
  site.dials.create = { fault: 'cut', atByte }
  await expect(create(url).then((response) => response.text())).rejects.toThrow()
  expect(site.users()).toHaveLength(2)
})

test('cuts inside the body, behind a whole head', async () => {
  const { site, url } = await serve()
  const head = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 15\r\n\r\n'
  site.dials.page = { fault: 'cut', atByte: head.length + 5 }
  const response = await fetch(`${url}/api/status`)
  expect(response.status).toBe(200)
  await expect(response.text()).rejects.toThrow('terminated')
})

test.each(['before-commit', 'after-commit'] as const)(
  'never answers, %s, until the client hangs up',
  async (when) => {
    const { site, url } = await serve()
    site.dials.create = { fault: 'never', when }
    const caller = new AbortController()
    const answer = create(url, caller.signal)
    await vi.waitFor(() => expect(site.users()).toHaveLength(when === 'after-commit' ? 2 : 1))
    await vi.waitFor(() => expect(site.visits).toHaveLength(1))
    caller.abort()
    await expect(answer).rejects.toThrow('aborted')
  },
)

test('makes the user late although the client has hung up', async () => {
  const { site, url } = await serve()
  site.dials.create = { fault: 'delay', delayMs: 200 }
  const caller = new AbortController()
  const answer = create(url, caller.signal)
  await vi.waitFor(() => expect(site.visits).toHaveLength(1), { interval: 2 })
  caller.abort()
  await expect(answer).rejects.toThrow('aborted')
  await vi.waitFor(() => expect(site.users()).toHaveLength(2), { timeout: 4000 })
})

test('is lent to msw in one line, dropped connections included', async () => {
  const site = startSite()
  const server = setupServer(http.all('http://ceci.test/*', ({ request }) => site.fetch(request)))
  server.listen({ onUnhandledFrame: 'error' })
  try {
    expect((await create('http://ceci.test')).status).toBe(201)
    site.dials.create = { fault: 'drop' }
    await expect(create('http://ceci.test')).rejects.toThrow(TypeError)
  } finally {
    server.close()
  }
})
