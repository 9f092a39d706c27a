import { once } from 'node:events'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterEach, expect, test } from 'vitest'
import { cutConnection } from '../../src/sandbox/cut-connection.ts'
import { type Listening, listen, type Site } from '../../src/sandbox/listen.ts'

const open: Listening[] = []

afterEach(async () => {
  await Promise.all(open.splice(0).map((listening) => listening.close()))
})

async function serve(site: Site): Promise<Listening> {
  const listening = await listen(site, { port: 0 })
  open.push(listening)
  return listening
}

async function askRaw({ url }: Listening): Promise<string> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  socket.write('GET / HTTP/1.1\r\nhost: ceci.test\r\n\r\n')
  return text(socket)
}

test('serves a site on a free port', async () => {
  const { url } = await serve({ fetch: () => new Response('hello') })
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  expect(await (await fetch(url)).text()).toBe('hello')
})

test('rejects when the port is taken', async () => {
  const { url } = await serve({ fetch: () => new Response('first') })
  const second = listen({ fetch: () => new Response('second') }, { port: Number(new URL(url).port) })
  await expect(second).rejects.toMatchObject({ code: 'EADDRINUSE' })
})

test('resets the connection before any byte', async () => {
  const { url } = await serve({ fetch: () => cutConnection({ kind: 'at-once' }) })
  await expect(fetch(url)).rejects.toMatchObject({ cause: { code: 'ECONNRESET' } })
})

test.each([0, 1, 15, 40])('sends %i bytes of the answer, status line first, and hangs up', async (bytes) => {
  const response = new Response('{"user":{}}', { status: 201, headers: { 'content-type': 'text/plain' } })
  const listening = await serve({ fetch: () => cutConnection({ kind: 'after-bytes', response, bytes }) })
  const whole = 'HTTP/1.1 201 Created\r\ncontent-type: text/plain\r\ncontent-length: 11\r\n\r\n{"user":{}}'
  expect(await askRaw(listening)).toBe(whole.slice(0, bytes))
})

test('gives the whole answer when the cut lies behind its end', async () => {
  const listening = await serve({
    fetch: () => cutConnection({ kind: 'after-bytes', response: new Response('all of it'), bytes: 5000 }),
  })
  expect(await (await fetch(listening.url)).text()).toBe('all of it')
})

test('tells the site when its caller hangs up', async () => {
  const leaving = Promise.withResolvers<void>()
  const { url } = await serve({
    fetch: async (request) => {
      await once(request.signal, 'abort')
      leaving.resolve()
      return new Response('too late')
    },
  })
  await expect(fetch(url, { signal: AbortSignal.timeout(50) })).rejects.toThrow()
  await leaving.promise
})

test('hangs up on those who still wait when it closes', async () => {
  const arrived = Promise.withResolvers<void>()
  const listening = await listen(
    {
      fetch: () => {
        arrived.resolve()
        return new Promise<Response>(() => {})
      },
    },
    { port: 0 },
  )
  const waiting = expect(fetch(listening.url)).rejects.toThrow('fetch failed')
  await arrived.promise
  await listening.close()
  await waiting
})
