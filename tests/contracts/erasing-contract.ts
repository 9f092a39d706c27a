import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { parseEmail } from '../../src/contract/email.ts'
import { hideBy } from '../../src/proxy/hide-email.ts'
import { erasePerson } from '../../src/proxy/ledger/erase-person.ts'
import { migrate } from '../../src/proxy/ledger/migrate.ts'
import type { SqlDatabase } from '../../src/proxy/ledger/sql-database.ts'
import { tidyLedger } from '../../src/proxy/ledger/tidy-ledger.ts'
import { openProxy, orThrow } from '../proxy/open-proxy.ts'
import type { OpenDatabase } from './open-contract-ledger.ts'

const dayMs = 86_400_000
const neighbours = ['p1@dcyf.wa.gov', 'p2@dcyf.wa.gov'] as const
const key = 'key-of-the-first-press'

/** Whom erasing touches, and whom it does not. */
export function describeErasing(openDatabase: OpenDatabase): void {
  async function open() {
    const database = (await openDatabase())()
    const proxy = await openProxy({ database })
    const hideEmail = hideBy(randomBytes(48).toString('base64'))
    const erasing = { database, hideEmail, actor: 'operator' }
    const erase = async (email: string) =>
      orThrow(await erasePerson({ ...erasing, now: proxy.clock.now() }, parseEmail(email) ?? ''))
    const tidy = () => tidyLedger({ ...erasing, now: proxy.clock.now() }, 30)
    return { ...proxy, erase, tidy }
  }

  test('erases every audit row of one person, and none of a neighbour of the same outline', async () => {
    const { create, database, erase } = await open()
    for (const email of neighbours) {
      await create({ email })
      await create({ email })
      await create({ email, role: 'Nobody' })
      await create({ email, ticketId: 42 })
      await create({ email, rehearsal: true })
    }
    expect(await readOutlines(database)).toEqual(Array.from({ length: 10 }, () => 'p***@dcyf.wa.gov'))
    const before = (await readAttempts(database)).slice(5)
    expect(await erase(neighbours[0])).toEqual({ accounts: 2, attempts: 5 })
    const after = await readAttempts(database)
    expect(after.slice(0, 5).map((row) => row.masked_email)).toEqual(
      Array.from({ length: 5 }, () => 'erased'),
    )
    expect(after.slice(5)).toEqual(before)
    expect(await erase(neighbours[0])).toEqual({ accounts: 0, attempts: 0 })
  })

  test('leaves audit rows alone that are newer than what is too old', async () => {
    const { create, clock, database, tidy } = await open()
    await create({ email: neighbours[0] })
    await clock.advance(31 * dayMs)
    for (const email of neighbours) await create({ email, ticketId: 42 })
    await tidy()
    expect(await readOutlines(database)).toEqual(['p***@dcyf.wa.gov', 'p***@dcyf.wa.gov'])
    const emails = await database.query('SELECT email FROM accounts ORDER BY claimed_at')
    expect(emails).toEqual([{ email: expect.stringMatching(/^erased:/) }, { email: neighbours[1] }])
  })

  test('brings a ledger of before up to date, and erases in it what a key ties to the person', async () => {
    const { create, clock, database, erase } = await open()
    await create({ email: neighbours[0] }, { key })
    await create({ email: neighbours[1] })
    await create({ email: neighbours[1], rehearsal: true })
    for (const column of ['account_id', 'fingerprint'])
      await database.query(`ALTER TABLE attempts DROP COLUMN ${column}`)
    await database.query('ALTER TABLE ticket_events DROP COLUMN people')
    await database.query('DELETE FROM migrations WHERE number >= 4')
    await database.query('UPDATE accounts SET sent = 1')
    await migrate(database, clock.now())
    const sent = await database.query('SELECT book, sent FROM accounts WHERE email = $1 ORDER BY book', [
      neighbours[1],
    ])
    expect(sent).toEqual([
      { book: 'live', sent: 1 },
      { book: 'rehearsal', sent: 0 },
    ])
    expect(await erase(neighbours[0])).toEqual({ accounts: 1, attempts: 1 })
    expect(await readOutlines(database)).toEqual(['erased', 'p***@dcyf.wa.gov', 'p***@dcyf.wa.gov'])
  })
}

const readAttempts = (database: SqlDatabase) => database.query('SELECT * FROM attempts ORDER BY number')
const readOutlines = async (database: SqlDatabase) =>
  (await readAttempts(database)).map((row) => row.masked_email)
