import { expect, test } from 'vitest'
import { openProxy } from './open-proxy.ts'

const env = { CREATES_PER_AGENT_HOUR: '2', CREATES_PER_DESK_DAY: '3' }

test('holds an agent to so many creates an hour and says when to come back', async () => {
  const { create, clock } = await openProxy({ env })
  for (const number of [1, 2])
    expect(await create({ email: `p${number}@x.org` })).toMatchObject({ status: 201 })
  await clock.advance(600_000)
  expect(await create({ email: 'p3@x.org' })).toMatchObject({
    status: 429,
    body: { type: 'too-many', retryAfterSeconds: 3_000 },
  })
  expect((await create({ email: 'p1@x.org' })).body).toMatchObject({ replayed: true })
  expect(await create({ email: 'p3@x.org' }, { claims: { sub: '5002' } })).toMatchObject({ status: 201 })
  expect(await create({ email: 'p4@x.org' }, { claims: { sub: '5003' } })).toMatchObject({ status: 429 })
})

test('takes so many events of an agent an hour, and says when the next may come', async () => {
  const { ask, clock } = await openProxy({ env: { EVENTS_PER_AGENT_HOUR: '2' } })
  const tell = (ticket: number, claims = {}) =>
    ask(`/v1/tickets/${ticket}/events`, { body: { kind: 'tagged' }, claims })
  for (const ticket of [1, 2]) expect(await tell(ticket)).toMatchObject({ status: 201 })
  await clock.advance(600_000)
  expect(await tell(3)).toMatchObject({
    status: 429,
    body: { type: 'too-many', title: 'Too much was asked for in a short time', retryAfterSeconds: 3_000 },
  })
  expect((await ask('/v1/tickets/3/events')).body).toMatchObject({ events: [] })
  expect(await tell(3, { sub: '5002' })).toMatchObject({ status: 201 })
  await clock.advance(3_000_000)
  expect(await tell(3)).toMatchObject({ status: 201 })
})

test('counts only what was sent to CECI', async () => {
  const { create, site } = await openProxy({ env })
  for (const number of [1, 2, 3, 4]) {
    await create({ email: 'admin@ceci.test' })
    await create({ role: 'Nobody' })
    const rehearsed = await create({ email: `rehearsed${number}@x.org`, rehearsal: true })
    expect(rehearsed).toMatchObject({ status: 201 })
  }
  expect(site.visits).not.toContain('POST /api/admin/users')
  expect(await create()).toMatchObject({ status: 201 })
})
