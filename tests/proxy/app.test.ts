import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { isPassing } from '../../src/proxy/ledger/is-passing.ts'
import { openPostgres } from '../../src/proxy/ledger/postgres-database.ts'
import { openSqlite } from '../../src/proxy/ledger/sqlite-database.ts'
import { openProxy } from './open-proxy.ts'

test.each([
  ['/v1/accounts', 'GET', 'POST'],
  ['/v1/accounts/log', 'POST', 'GET, HEAD'],
  ['/v1/accounts/no-such-account/resolve', 'GET', 'POST'],
  ['/v1/tickets/41/events', 'DELETE', 'GET, HEAD, POST'],
  ['/healthz', 'POST', 'GET, HEAD'],
])('says at %s, asked by %s, that it takes %s', async (path, method, allow) => {
  const { ask } = await openProxy()
  const { status, body, headers } = await ask(path, { method })
  expect({ status, allow: headers.get('allow') }).toEqual({ status: 405, allow })
  expect(body).toMatchObject({ type: 'method-not-allowed', status: 405 })
})

test('knows nothing of other paths, whatever they are asked by', async () => {
  const { ask } = await openProxy()
  for (const method of ['GET', 'POST', 'DELETE'])
    expect(await ask('/v1/nothing', { method })).toMatchObject({ status: 404, body: { type: 'not-found' } })
})

test('says when to come back while somebody else has the ledger locked', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'locked-'))
  const file = join(folder, 'ledger.db')
  const { create, database } = await openProxy({ database: openSqlite(file) })
  const other = new DatabaseSync(file)
  other.exec('BEGIN IMMEDIATE')
  expect(await create()).toMatchObject({ status: 500, body: { type: 'internal', retryAfterSeconds: 5 } })
  other.close()
  expect(await create()).toMatchObject({ status: 201 })
  await database.close()
  rmSync(folder, { recursive: true })
})

test('takes a PostgreSQL that lets nobody in for something that passes, and a mistake of ours not', async () => {
  const silent = createServer()
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
  const address = silent.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const failureOf = async (url: string): Promise<unknown> => {
    const database = openPostgres(url)
    const failure = await database.query('SELECT 1').catch((error: unknown) => error)
    await database.close()
    return failure
  }
  expect(isPassing(await failureOf('postgres://127.0.0.1:1/ledger'))).toBe(true)
  expect(isPassing(await failureOf(`postgres://127.0.0.1:${port}/ledger`))).toBe(true)
  silent.close()
  const database = openSqlite(':memory:')
  expect(isPassing(await database.query('SELECT nothing').catch((error: unknown) => error))).toBe(false)
  await database.close()
})
