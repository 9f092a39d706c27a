import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { uniquePassword } from '../../src/proxy/passwords.ts'
import { toEmail } from '../contracts/ceci-contract.ts'
import { openProxy } from './open-proxy.ts'

const key = randomBytes(48).toString('base64')
const place = { desk: 'example.zendesk.com', ticketId: 41, email: toEmail('dana@dcyf.wa.gov') }

test('derives a readable password of its own for each place, always the same', () => {
  const policy = uniquePassword(key)
  const password = policy.passwordFor(place)
  expect(password).toMatch(/^[A-HJ-NP-R][a-km-z2-9]{3}-[a-km-z2-9]{4}-[a-km-z2-9]{4}-[a-km-z2-9]{3}[2-9]$/)
  expect(uniquePassword(key).passwordFor(place)).toBe(password)
  const others = [
    { ...place, ticketId: 42 },
    { ...place, desk: 'other.zendesk.com' },
    { ...place, email: toEmail('d@x.org') },
  ]
  expect(new Set([password, ...others.map(policy.passwordFor)]).size).toBe(4)
  expect(uniquePassword(`${key}x`).passwordFor(place)).not.toBe(password)
})

test('gives CECI the unique password that the answer tells, and tells it again', async () => {
  const { create, site } = await openProxy({ env: { PASSWORD_POLICY: 'unique', PASSWORD_KEY: key } })
  const { password } = (await create()).body as { password: string }
  expect(site.users().at(-1)?.password).toBe(password)
  expect((await create()).body).toMatchObject({ password, replayed: true })
})

test('tells no other password once the one of an account is no longer configured', async () => {
  const { create, database, clock, site } = await openProxy()
  await create()
  const later = await openProxy({ env: { PASSWORD_FIXED: 'Another-1' }, database, clock, site })
  expect(await later.create()).toMatchObject({ status: 409, body: { type: 'password-unavailable' } })
  const known = { PASSWORD_FIXED: 'Another-1', PASSWORD_FIXED_PREVIOUS: 'CECI2024*' }
  const better = await openProxy({ env: known, database, clock, site })
  expect((await better.create()).body).toMatchObject({ password: 'CECI2024*', replayed: true })
})
