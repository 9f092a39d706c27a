import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { SqlDatabase } from '../../src/proxy/ledger/sql-database.ts'
import { openSqlite } from '../../src/proxy/ledger/sqlite-database.ts'

let folder: string
let file: string
let database: SqlDatabase
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'writer-'))
  file = join(folder, 'ledger.db')
  database = openSqlite(file)
  await database.query('CREATE TABLE notes (number INTEGER PRIMARY KEY, text TEXT)')
})
afterEach(async () => {
  await database.close()
  rmSync(folder, { recursive: true, force: true })
})

const write = (text: string) =>
  database.transaction(undefined, (sql) => sql.query('INSERT INTO notes (text) VALUES ($1)', [text]))
const readAll = async () =>
  (await database.query('SELECT text FROM notes ORDER BY number')).map(({ text }) => text)

test('keeps what was written beside a work that throws, and nothing of that one', async () => {
  const broken = database.transaction(undefined, async (sql) => {
    await sql.query('INSERT INTO notes (text) VALUES ($1)', ['half'])
    throw new Error('broke')
  })
  const ended = await Promise.allSettled([write('before'), broken, write('after')])
  expect(ended.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  expect(await readAll()).toEqual(['before', 'after'])
})

test('tells nobody of success when what they share cannot be committed', async () => {
  const locker = new DatabaseSync(file)
  locker.exec('BEGIN IMMEDIATE')
  const ended = await Promise.allSettled([write('one'), write('other')])
  locker.close()
  expect(ended.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  expect(await readAll()).toEqual([])
  await write('later')
  expect(await readAll()).toEqual(['later'])
})

test('shows another connection what was written as soon as it is told to be', async () => {
  const other = new DatabaseSync(file)
  const seen = Array.from({ length: 100 }, async (_, index) => {
    await write(String(index))
    return other.prepare('SELECT 1 FROM notes WHERE text = ?').get(String(index))
  })
  expect(await Promise.all(seen)).not.toContain(undefined)
  other.close()
})

test('runs works in the order they were given', async () => {
  await Promise.all(['a', 'b', 'c'].map((text) => write(text)))
  expect(await readAll()).toEqual(['a', 'b', 'c'])
})
