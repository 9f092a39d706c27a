import { expect, test } from 'vitest'
import { dana, openProxy } from './open-proxy.ts'

const unknownId = 'no-such-account'

async function openWithRows() {
  const proxy = await openProxy()
  const columns = 'action, ticket_id, account_id, masked_email, idempotency_key, result'
  const readRows = () => proxy.database.query(`SELECT ${columns} FROM attempts ORDER BY number`)
  return { ...proxy, readRows }
}

test('leaves one audit row for every attempt, with an outline of the address', async () => {
  const { create, database } = await openProxy()
  const key = 'key-of-the-attempt-1'
  await create({}, { key, headers: { 'x-app-version': '1.2.3' } })
  await create({ ticketId: 42 })
  await create({ email: 'not an address' })
  await create({ rehearsal: true })
  const columns = 'agent_id, ticket_id, action, masked_email, idempotency_key, result, app_version'
  expect(await database.query(`SELECT ${columns} FROM attempts ORDER BY number`)).toMatchObject([
    {
      agent_id: '5001',
      ticket_id: dana.ticketId,
      action: 'create',
      masked_email: 'd***@dcyf.wa.gov',
      idempotency_key: key,
      result: 'made',
      app_version: '1.2.3',
    },
    { result: 'email-taken', ticket_id: 42 },
    { result: 'invalid-request', masked_email: null },
    { action: 'rehearse', result: 'made' },
  ])
})

test('leaves an audit row for a body that is too long, with its key', async () => {
  const { create, readRows } = await openWithRows()
  const key = 'key-of-a-long-body'
  const lastName = 'x'.repeat(17_000)
  for (const headers of [{}, { 'content-length': '17100' }, { 'transfer-encoding': 'chunked' }])
    expect(await create({ lastName }, { key, headers: { ...headers } })).toMatchObject({ status: 400 })
  const row = { action: 'create', result: 'invalid-request', idempotency_key: key }
  expect(await readRows()).toMatchObject([row, row, row])
})

test('leaves an audit row for every word on an outcome, with the account that it was about', async () => {
  const { ask, create, readRows, site, clock } = await openWithRows()
  site.dials.create = { fault: 'garbage', calls: 1 }
  const unknown = await clock.during(create())
  const { id } = (unknown.body as { account: { id: string } }).account
  const resolve = (of: string, body: object = { seen: true }) => ask(`/v1/accounts/${of}/resolve`, { body })
  expect(await resolve(id, { seen: 'perhaps' })).toMatchObject({ status: 400 })
  expect(await resolve(unknownId)).toMatchObject({ status: 404 })
  expect(await resolve('no%20id')).toMatchObject({ status: 404 })
  expect(await resolve(id, { seen: true, more: 'x'.repeat(17_000) })).toMatchObject({ status: 400 })
  expect(await resolve(id)).toMatchObject({ status: 200 })
  const resolved = { action: 'resolve' }
  expect(await readRows()).toMatchObject([
    { action: 'create', result: 'outcome-unknown', account_id: id },
    { ...resolved, result: 'invalid-request', account_id: id },
    { ...resolved, result: 'not-found', account_id: unknownId },
    { ...resolved, result: 'not-found', account_id: null },
    { ...resolved, result: 'invalid-request', account_id: id },
    { ...resolved, result: 'made', account_id: id, ticket_id: 41, masked_email: 'd***@dcyf.wa.gov' },
  ])
})

test('leaves no audit row for a call that nobody is known to have made, but a line in the log', async () => {
  const { create, readRows, log } = await openWithRows()
  expect(await create({}, { token: 'none' })).toMatchObject({ status: 401 })
  expect(await readRows()).toEqual([])
  expect(log.join()).toContain('token refused')
})
