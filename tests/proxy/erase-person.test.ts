import { randomBytes } from 'node:crypto'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { backupCommand } from '../../src/proxy/backup-command.ts'
import { eraseCommand } from '../../src/proxy/erase-command.ts'
import { hideBy } from '../../src/proxy/hide-email.ts'
import { openSqlite } from '../../src/proxy/ledger/sqlite-database.ts'
import { tidyLedger } from '../../src/proxy/ledger/tidy-ledger.ts'
import { startProxy } from '../../src/proxy/start-proxy.ts'
import { openProxy, orThrow, toFetch, usualEnv } from './open-proxy.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'erase-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const erasureKey = randomBytes(48).toString('base64')

async function openWithFile() {
  const file = join(folder, 'ledger.db')
  const env = { LEDGER_FILE: file, ERASURE_KEY: erasureKey }
  const database = openSqlite(file)
  return { ...(await openProxy({ database, env })), file, env, database }
}

const dump = async (database: Awaited<ReturnType<typeof openWithFile>>['database']) =>
  JSON.stringify(
    await Promise.all(
      ['accounts', 'account_steps', 'attempts', 'ticket_events'].map((table) =>
        database.query(`SELECT * FROM ${table}`),
      ),
    ),
  )

test('overwrites a person everywhere while the proxy runs, and still knows the address', async () => {
  const { create, clock, env, database, site } = await openWithFile()
  await create()
  expect(await eraseCommand(env, clock, ' Dana.Reyes@dcyf.wa.gov')).toEqual({
    ok: true,
    value: 'Erased from 1 account rows and 1 audit rows',
  })
  expect(await dump(database)).not.toMatch(/dana|reyes|dcyf/i)
  expect(await create()).toMatchObject({ status: 409, body: { type: 'email-taken' } })
  expect(site.users()).toHaveLength(2)
  await database.close()
})

test('does not erase while nobody knows whether the account was made', async () => {
  const { create, clock, env, site, database } = await openWithFile()
  site.dials.create = { fault: 'drop', when: 'before-commit', calls: 1 }
  await create()
  expect(await eraseCommand(env, clock, 'dana.reyes@dcyf.wa.gov')).toMatchObject({ ok: false })
  await database.close()
})

test('neither erases nor starts with another key than the one that people were erased by', async () => {
  const { create, clock, env, database, site } = await openWithFile()
  await create()
  await eraseCommand(env, clock, 'dana.reyes@dcyf.wa.gov')
  await database.close()
  const other = { ...env, ERASURE_KEY: randomBytes(48).toString('base64') }
  expect(await eraseCommand(other, clock, 'other@dcyf.wa.gov')).toMatchObject({ ok: false })
  const world = { clock, fetch: toFetch(site), writeLog: () => undefined }
  const start = { ...usualEnv, ...other, PORT: '0', METRICS_PORT: 'off' }
  expect(await startProxy(start, world)).toMatchObject({
    ok: false,
    failure: [expect.stringContaining('ERASURE_KEY')],
  })
})

test('erases from a ledger that is there, and says when it holds nothing of a person', async () => {
  const { clock, env, database } = await openWithFile()
  expect(await eraseCommand(env, clock, 'nobody@dcyf.wa.gov')).toEqual({
    ok: true,
    value: 'Nothing was erased: the ledger holds nothing of this address',
  })
  expect(await database.query(`SELECT * FROM marks WHERE name = 'erasure-key'`)).toEqual([])
  await database.close()
  const mistyped = join(folder, 'legder.db')
  const typed = { ...env, LEDGER_FILE: mistyped }
  const notThere = { ok: false, failure: ['LEDGER_FILE: is not there'] }
  expect(await eraseCommand(typed, clock, 'nobody@dcyf.wa.gov')).toEqual(notThere)
  expect(existsSync(mistyped)).toBe(false)
  writeFileSync(mistyped, '')
  const empty = { ok: false, failure: ['LEDGER_FILE: holds no ledger'] }
  expect(await eraseCommand(typed, clock, 'nobody@dcyf.wa.gov')).toEqual(empty)
})

test('says why a ledger cannot be copied, and leaves no half of a copy', async () => {
  const { env, database } = await openWithFile()
  expect(await backupCommand(env, '')).toMatchObject({
    failure: ['the file: is missing; it takes the path of the copy'],
  })
  const nowhere = join(folder, 'none', 'copy.db')
  expect(await backupCommand(env, nowhere)).toMatchObject({ failure: [expect.stringContaining(nowhere)] })
  const noLedger = join(folder, 'no-ledger.db')
  writeFileSync(noLedger, 'This is a letter, not a ledger. '.repeat(64))
  const copy = join(folder, 'copy.db')
  expect(await backupCommand({ LEDGER_FILE: noLedger }, copy)).toMatchObject({ ok: false })
  expect(existsSync(copy)).toBe(false)
  writeFileSync(noLedger, '')
  expect(await backupCommand({ LEDGER_FILE: noLedger }, copy)).toMatchObject({
    failure: ['LEDGER_FILE: holds no ledger'],
  })
  await database.close()
})

test('forgets people, events and audit rows when they are older than they may be kept', async () => {
  const { create, ask, clock, database } = await openWithFile()
  await create()
  await ask('/v1/tickets/41/events', { body: { kind: 'submitted' } })
  await clock.advance(20 * 86_400_000)
  await create({ email: 'recent@uw.edu', firstName: 'Rae', lastName: 'Lin' })
  await clock.advance(20 * 86_400_000)
  const erasing = { database, now: clock.now(), hideEmail: hideBy(erasureKey), actor: 'proxy' }
  await tidyLedger(erasing, 30)
  const left = await dump(database)
  expect(left).not.toMatch(/dana|reyes|submitted/i)
  expect(left).toContain('recent@uw.edu')
  expect(await create()).toMatchObject({ status: 409, body: { type: 'email-taken' } })
  await database.close()
})

test('starts from a backup that was taken while it ran, and makes nobody twice', async () => {
  const { create, env, database, clock, site } = await openWithFile()
  await create()
  const copy = join(folder, 'copy.db')
  orThrow(await backupCommand(env, copy))
  await create({ email: 'after@dcyf.wa.gov' })
  await database.close()
  const restored = await openProxy({ database: openSqlite(copy), clock, site })
  expect((await restored.create()).body).toMatchObject({ replayed: true, password: 'CECI2024*' })
  expect(await restored.create({ email: 'after@dcyf.wa.gov' })).toMatchObject({ status: 409 })
  expect(site.users()).toHaveLength(3)
  await restored.database.close()
})
