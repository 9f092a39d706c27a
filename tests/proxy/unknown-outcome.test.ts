import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { leaseLimit, reconcile } from '../../src/proxy/reconcile.ts'
import { ceciToken, openProxy } from './open-proxy.ts'
import { otherDesk } from './test-keys.ts'

const creates = (visits: readonly string[]) =>
  visits.filter((visit) => visit === 'POST /api/admin/users').length

test('answers with the account when CECI made it and the connection was cut', async () => {
  const { create, site } = await openProxy()
  site.dials.create = { fault: 'drop', when: 'after-commit', calls: 1 }
  expect(await create()).toMatchObject({ status: 201, body: { replayed: false, password: 'CECI2024*' } })
  expect(creates(site.visits)).toBe(1)
})

test('keeps the claim when CECI did not answer and does not have the user yet', async () => {
  const { create, site, clock } = await openProxy()
  site.dials.create = { fault: 'drop', when: 'before-commit', calls: 1 }
  const key = randomUUID()
  const unknown = await create({}, { key })
  expect(unknown).toMatchObject({
    status: 504,
    body: { type: 'outcome-unknown', ticketId: 41, account: { email: 'dana.reyes@dcyf.wa.gov' } },
  })
  await clock.advance(119_000)
  expect(await create({}, { key })).toMatchObject({ status: 504, body: { type: 'outcome-unknown' } })
  expect(await create({ ticketId: 42 })).toMatchObject({ status: 409, body: { type: 'under-way' } })
  expect(creates(site.visits)).toBe(1)
})

test('makes the account on the next press once enough time has gone by', async () => {
  const { create, site, clock } = await openProxy()
  site.dials.create = { fault: 'drop', when: 'before-commit', calls: 1 }
  const key = randomUUID()
  await create({}, { key })
  await clock.advance(120_000)
  expect(await create({}, { key })).toMatchObject({ status: 201, body: { replayed: false } })
  expect(site.users()).toHaveLength(2)
})

test('settles an unknown create that CECI finished after all', async () => {
  const { create, site, clock } = await openProxy()
  site.dials.create = { fault: 'never', when: 'before-commit', calls: 1 }
  expect(await clock.during(create())).toMatchObject({ status: 504, body: { type: 'outcome-unknown' } })
  await site.fetch(lateCreate())
  expect(await create()).toMatchObject({ status: 201, body: { replayed: true } })
  expect(site.users()).toHaveLength(2)
})

function lateCreate(lastName = 'Reyes'): Request {
  return new Request('http://127.0.0.1/api/admin/users', {
    method: 'POST',
    headers: { authorization: `Bearer ${ceciToken}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      email: 'dana.reyes@dcyf.wa.gov',
      firstName: 'Dana',
      lastName,
      role: 'Coach Lead',
      password: 'CECI2024*',
    }),
  })
}

test('answers within eight seconds and goes on looking behind', async () => {
  const { create, site, clock } = await openProxy()
  site.dials.create = { fault: 'never', when: 'after-commit', calls: 1 }
  expect(await clock.during(create())).toMatchObject({ status: 504 })
  await clock.advance(100)
  expect(await create()).toMatchObject({ status: 201, body: { replayed: true } })
})

test('says under way while it looks behind the back of an answered call', async () => {
  const { create, site, clock } = await openProxy()
  site.dials.create = { fault: 'never', when: 'after-commit', calls: 1 }
  const answering = create()
  await clock.advance(1_000)
  site.dials['look-up'] = { fault: 'never' }
  expect(await clock.during(answering)).toMatchObject({ status: 504 })
  expect(await create()).toMatchObject({ status: 409, body: { type: 'under-way' } })
})

test.each(['garbage', 'wrong-content-type'] as const)(
  'takes %s for an unknown outcome, never a failure',
  async (fault) => {
    const { create, site } = await openProxy()
    site.dials.create = { fault, when: 'before-commit', calls: 1 }
    expect(await create()).toMatchObject({ status: 504 })
    site.dials.create = { fault, when: 'after-commit', calls: 1 }
    expect(await create({ email: 'other@dcyf.wa.gov' })).toMatchObject({ status: 201 })
  },
)

test('takes a refusal for one, and frees address and key', async () => {
  const { create, site } = await openProxy()
  site.dials.create = { fault: 'status', status: 403, calls: 1 }
  const key = randomUUID()
  expect(await create({}, { key })).toMatchObject({ status: 502, body: { type: 'ceci-refused' } })
  expect(await create({ lastName: 'Lopez' }, { key })).toMatchObject({ status: 201 })
})

test('makes nothing when CECI cannot be looked at', async () => {
  const { create, site, clock } = await openProxy()
  site.dials['look-up'] = { fault: 'status', status: 503 }
  expect(await clock.during(create())).toMatchObject({ status: 503, body: { type: 'ceci-unreachable' } })
  expect(creates(site.visits)).toBe(0)
})

test.each([
  { seen: true, state: 'made', next: { status: 201, body: { replayed: true } } },
  { seen: false, state: 'released', next: { status: 201, body: { replayed: false } } },
])('takes the word of a person who looked: $state', async ({ seen, state, next }) => {
  const { create, ask, site } = await openProxy()
  site.dials.create = { fault: 'drop', when: 'before-commit', calls: 1 }
  const unknown = await create()
  const { id } = (unknown.body as { account: { id: string } }).account
  expect(await ask(`/v1/accounts/${id}/resolve`, { body: { seen } })).toMatchObject({
    status: 200,
    body: { account: { id, state } },
  })
  expect(await create()).toMatchObject(next)
})

test('believes CECI rather than a person who did not find the account', async () => {
  const { create, ask, site } = await openProxy()
  site.dials.create = { fault: 'drop', when: 'before-commit', calls: 1 }
  const unknown = await create()
  const { id } = (unknown.body as { account: { id: string } }).account
  await site.fetch(lateCreate())
  expect((await ask(`/v1/accounts/${id}/resolve`, { body: { seen: false } })).body).toMatchObject({
    account: { state: 'made' },
  })
})

test('lets no other desk speak about an account', async () => {
  const { create, ask, site } = await openProxy()
  site.dials.create = { fault: 'drop', when: 'before-commit', calls: 1 }
  const unknown = await create()
  const { id } = (unknown.body as { account: { id: string } }).account
  const init = { body: { seen: false }, claims: { iss: otherDesk } }
  expect(await ask(`/v1/accounts/${id}/resolve`, init)).toMatchObject({ status: 404 })
})

test.each([
  { what: 'the same name', lastName: 'Reyes', status: 201 },
  { what: 'another name', lastName: 'Reyes-Lopez', status: 409 },
])(
  'knows its own create again that CECI carries out after it was given up: $what',
  async ({ lastName, status }) => {
    const { create, site, clock, parts } = await openProxy()
    site.dials.create = { fault: 'drop', when: 'before-commit', calls: 1 }
    await create()
    await clock.advance(120_000)
    const { live: office, patience } = parts
    await reconcile({ office, clock, patience, signal: new AbortController().signal }, leaseLimit(parts))
    await site.fetch(lateCreate(lastName))
    expect((await create()).status).toBe(status)
    expect(creates(site.visits)).toBe(2)
  },
)
