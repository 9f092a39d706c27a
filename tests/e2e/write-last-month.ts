import { openSqlite } from '../../src/proxy/ledger/sqlite-database.ts'
import type { CeciSiteOptions } from '../../src/sandbox/ceci-site/ceci-site.ts'
import { openProxy } from '../proxy/open-proxy.ts'
import { createTestClock } from '../proxy/test-clock.ts'

const iss = 'ceci-sandbox.zendesk.com'
const robin = { iss, sub: '21001' }

const people = [
  { ticketId: 90_001, email: 'ada.lund@dcyf.wa.gov', firstName: 'Ada', lastName: 'Lund', role: 'Coach' },
  {
    ticketId: 90_002,
    email: 'omar.haddad@dcyf.wa.gov',
    firstName: 'Omar',
    lastName: 'Haddad',
    role: 'Coach Lead',
  },
  {
    ticketId: 101,
    email: 'thuy-linh.nguyen@dcyf.wa.gov',
    firstName: 'Thuy-Linh',
    lastName: 'Nguyen',
    role: 'Coach Lead',
  },
]
const unfinishedTicket = 101

/** The twentieth of last month, at noon. */
export function dayOfLastMonth(today = new Date()): Date {
  return new Date(today.getFullYear(), today.getMonth() - 1, 20, 12)
}

/**
 * Has a proxy of last month make three accounts, the last of which nobody finished, and leaves its ledger in the file.
 * Gives who has an account in CECI since.
 */
export async function writeLastMonth(file: string): Promise<NonNullable<CeciSiteOptions['people']>> {
  const clock = createTestClock()
  await clock.advance(dayOfLastMonth().getTime() - clock.now().getTime())
  const database = openSqlite(file)
  const { ask, create, site } = await openProxy({ clock, database, env: { ISSUERS: iss } })
  for (const person of people) {
    const made = await create(person, { claims: robin })
    if (made.status !== 201) throw new Error(`Last month's proxy answered ${made.status}: ${made.text}`)
    await clock.advance(60_000)
    if (person.ticketId === unfinishedTicket) continue
    for (const kind of ['reply-placed', 'submitted'])
      await ask(`/v1/tickets/${person.ticketId}/events`, { body: { kind }, claims: robin })
  }
  await database.close()
  return site.users().filter(({ email }) => email.endsWith('@dcyf.wa.gov'))
}
