import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { dana, openProxy } from './open-proxy.ts'
import { otherDesk } from './test-keys.ts'

test('makes the account and tells the password that CECI got', async () => {
  const { create, site } = await openProxy()
  const made = await create()
  expect(made).toMatchObject({
    status: 201,
    body: { account: { email: 'dana.reyes@dcyf.wa.gov', role: 'Coach Lead' }, replayed: false },
  })
  expect(site.users().at(-1)).toMatchObject({ email: 'dana.reyes@dcyf.wa.gov', password: 'CECI2024*' })
  expect(made.body).toHaveProperty('password', 'CECI2024*')
})

test('gives the same answer to the same content, with the same key or another', async () => {
  const { create, site } = await openProxy()
  const key = randomUUID()
  const first = await create({}, { key })
  const again = await create({}, { key })
  const elsewhere = await create()
  expect(again.body).toEqual({ ...Object(first.body), replayed: true })
  expect(elsewhere.body).toEqual(again.body)
  expect(site.visits.filter((visit) => visit === 'POST /api/admin/users')).toHaveLength(1)
})

test('treats addresses that differ in case and blanks as one', async () => {
  const { create } = await openProxy()
  await create()
  expect((await create({ email: ' Dana.Reyes@DCYF.wa.gov ' })).body).toMatchObject({ replayed: true })
})

test('refuses a key that was used for other content', async () => {
  const { create, site } = await openProxy()
  const key = randomUUID()
  await create({}, { key })
  expect(await create({ lastName: 'Reyes-Lopez' }, { key })).toMatchObject({
    status: 422,
    body: { type: 'key-reused' },
  })
  expect(await create({ email: 'other@dcyf.wa.gov' }, { key })).toMatchObject({ status: 422 })
  expect(site.users()).toHaveLength(2)
})

test('keeps keys of two desks apart', async () => {
  const { create } = await openProxy()
  const key = randomUUID()
  await create({}, { key })
  const other = await create({ email: 'other@dcyf.wa.gov' }, { key, claims: { iss: otherDesk } })
  expect(other.status).toBe(201)
})

test('says that the address is taken, by which ticket, when another ticket asks', async () => {
  const { create } = await openProxy()
  await create()
  expect(await create({ ticketId: 42 })).toMatchObject({
    status: 409,
    body: { type: 'email-taken', ticketId: 41, account: { firstName: 'Dana' } },
  })
})

test('tells another desk nothing of who has the address', async () => {
  const { create } = await openProxy()
  await create()
  const taken = await create({ firstName: 'Else' }, { claims: { iss: otherDesk } })
  expect(taken).toMatchObject({ status: 409, body: { type: 'email-taken' } })
  expect(taken.text).not.toContain('Dana')
  expect(taken.body).not.toHaveProperty('ticketId')
})

test('says that the address is taken when CECI has had it from before', async () => {
  const { create, site } = await openProxy()
  const before = site.users().length
  const taken = await create({ email: 'admin@ceci.test' })
  expect(taken).toMatchObject({ status: 409, body: { type: 'email-taken', account: { firstName: 'Ada' } } })
  expect(site.users()).toHaveLength(before)
})

test('demands a key', async () => {
  const { ask, create } = await openProxy()
  expect(await create({}, { key: 'short' })).toMatchObject({ status: 400, body: { type: 'invalid-request' } })
  expect(await ask('/v1/accounts', { body: dana })).toMatchObject({
    status: 400,
    body: { errors: [{ field: 'Idempotency-Key' }] },
  })
})

test('names every field that is wrong, and unknown ones', async () => {
  const { create } = await openProxy()
  const refused = await create({ email: 'nobody', lastName: '', admin: true })
  const fields = (refused.body as { errors: { field: string }[] }).errors.map(({ field }) => field)
  expect(fields.toSorted()).toEqual(['admin', 'email', 'lastName'])
})

test('refuses a role that is not on the list', async () => {
  const { create, site } = await openProxy()
  expect(await create({ role: 'Administrator' })).toMatchObject({
    status: 403,
    body: { type: 'role-not-allowed' },
  })
  expect(site.visits).toEqual([])
})

test('gives CECI its own value for a role', async () => {
  const { create, site } = await openProxy({ env: { ROLES: 'Lead=Coach Lead, Coach' } })
  expect((await create({ role: 'Lead' })).body).toMatchObject({ account: { role: 'Lead' } })
  expect(site.users().at(-1)?.role).toBe('Coach Lead')
})

test('makes one account when ten ask at once with one key', async () => {
  const { create, site } = await openProxy()
  const key = randomUUID()
  const answers = await Promise.all(Array.from({ length: 10 }, () => create({}, { key })))
  expect(site.visits.filter((visit) => visit === 'POST /api/admin/users')).toHaveLength(1)
  expect(answers.filter(({ body }) => (body as { replayed?: boolean }).replayed === false)).toHaveLength(1)
  for (const { body, status } of answers)
    if (status !== 201) expect(body).toMatchObject({ type: 'under-way' })
  expect((await create({}, { key })).body).toMatchObject({ replayed: true })
})

test('rehearses without asking or telling CECI', async () => {
  const { create, site } = await openProxy()
  expect((await create({ rehearsal: true })).body).toMatchObject({ password: 'rehearsal', replayed: false })
  expect((await create({ rehearsal: true })).body).toMatchObject({ password: 'rehearsal', replayed: true })
  expect(site.visits).toEqual([])
  expect((await create()).body).toMatchObject({ password: 'CECI2024*', replayed: false })
})
