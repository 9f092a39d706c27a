import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { openSqlite } from '../../../src/proxy/ledger/sqlite-database.ts'
import { openProxy } from '../../proxy/open-proxy.ts'
import { createTestClock } from '../../proxy/test-clock.ts'
import { desk } from '../../proxy/test-keys.ts'
import { fillLedger } from './fill-ledger.ts'

let folder: string
afterEach(() => rm(folder, { recursive: true, force: true }))

test('a filled ledger holds a year of accounts, one of them without a sent reply', async () => {
  folder = await mkdtemp(join(tmpdir(), 'filled-ledger-'))
  const file = join(folder, 'ledger.sqlite')
  const clock = createTestClock()
  await fillLedger(file, { desk, rows: 300, now: clock.now() })
  const database = openSqlite(file)
  const { ask } = await openProxy({ clock, database })
  const log = await ask('/v1/accounts/log?limit=1000')
  const unfinished = await ask('/v1/unfinished?from=2000-01-01')
  await database.close()
  expect(log.body).toMatchObject({ rows: { length: 300 } })
  expect(unfinished.body).toMatchObject({ rows: [{ ticketId: 100_000, replyPlaced: false }] })
})
