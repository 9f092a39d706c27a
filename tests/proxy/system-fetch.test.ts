import { createServer, type RequestListener, type Server } from 'node:http'
import { gzipSync } from 'node:zlib'
import { afterEach, expect, test } from 'vitest'
import type { FetchInit } from '../../src/proxy/ceci/ceci-http.ts'
import { createSystemFetch } from '../../src/proxy/system-fetch.ts'

let servers: Server[] = []
afterEach(() => {
  for (const server of servers) server.closeAllConnections()
  for (const server of servers) server.close()
  servers = []
})

const fetch = createSystemFetch({ connectTimeoutMs: 300, mostBytes: 1_000 })

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
}

const init = (change: Partial<FetchInit> = {}): FetchInit => ({
  method: 'GET',
  headers: {},
  redirect: 'manual',
  signal: new AbortController().signal,
  ...change,
})

async function read(url: string, sent = init()): Promise<string> {
  const { body } = await fetch(url, sent)
  const chunks: Uint8Array[] = []
  for await (const chunk of body ?? []) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

test('sends method, path, headers and body, and gives status, headers and body', async () => {
  let asked = ''
  const url = await serve((request, response) => {
    request.on('data', (chunk) => {
      asked = `${request.method} ${request.url} ${request.headers['x-told']} ${chunk}`
      response.writeHead(302, { location: '/next', 'set-cookie': ['a=1', 'b=2'] }).end('moved')
    })
  })
  const answer = await fetch(
    `${url}/a?b=c`,
    init({ method: 'POST', headers: { 'x-told': 'yes' }, body: 'Ü' }),
  )
  expect(asked).toBe('POST /a?b=c yes Ü')
  expect(answer.status).toBe(302)
  expect(answer.headers.get('location')).toBe('/next')
  expect(answer.headers.getSetCookie()).toEqual(['a=1', 'b=2'])
})

test('unpacks a packed answer', async () => {
  const url = await serve((_, response) =>
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('a page')),
  )
  expect(await read(url)).toBe('a page')
})

test('gives up on an answer that is too long, packed or not', async () => {
  const url = await serve(({ url }, response) =>
    url === '/packed'
      ? response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('x'.repeat(1_001)))
      : response.end('x'.repeat(1_001)),
  )
  await expect(read(url)).rejects.toThrow()
  await expect(read(`${url}/packed`)).rejects.toThrow()
})

test('rejects when the answer is cut', async () => {
  const url = await serve((_, response) => {
    response.writeHead(200, { 'content-length': '100' }).write('half')
    setTimeout(() => response.destroy(), 20)
  })
  await expect(read(url)).rejects.toThrow()
})

test('rejects with the reason as soon as it is stopped', async () => {
  const url = await serve(() => undefined)
  const stopping = new AbortController()
  const reading = read(url, init({ signal: stopping.signal }))
  setTimeout(() => stopping.abort(new Error('spent')), 20)
  await expect(reading).rejects.toThrow('spent')
})

test('never sends what was stopped while it still connected', async () => {
  const asked: string[] = []
  const url = await serve(({ url }, response) => {
    asked.push(url ?? '')
    response.end()
  })
  const stopping = new AbortController()
  const reading = read(`${url}/late`, init({ signal: stopping.signal }))
  stopping.abort(new Error('spent'))
  await expect(reading).rejects.toThrow('spent')
  await read(`${url}/next`)
  expect(asked).toEqual(['/next'])
})

test('tells by its code that nobody listens', async () => {
  await expect(read('http://127.0.0.1:1')).rejects.toMatchObject({ code: 'ECONNREFUSED' })
})
