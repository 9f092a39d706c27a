import { expect, test } from 'vitest'
import { overrulesSchema, unfinishedSchema } from '../../src/contract/lead-reports.ts'
import { openProxy } from './open-proxy.ts'
import { signToken } from './test-keys.ts'

type Proxy = Awaited<ReturnType<typeof openProxy>>

const tell = (proxy: Proxy, ticket: number, body: object) =>
  proxy.ask(`/v1/tickets/${ticket}/events`, { body })
const choose = async (proxy: Proxy, ticket: number, [suggested, chosen]: [object, object]) => {
  await tell(proxy, ticket, { kind: 'suggested', ...suggested })
  await tell(proxy, ticket, { kind: 'chosen', ...chosen })
}

test('counts by rule what agents chose of what was suggested', async () => {
  const proxy = await openProxy()
  const staff = { action: 'create_account', rule: 'dcyf-staff' }
  await choose(proxy, 1, [staff, staff])
  await choose(proxy, 2, [staff, staff])
  await choose(proxy, 3, [staff, { action: 'discuss', rule: 'dcyf-staff' }])
  await choose(proxy, 4, [{ action: 'ask_role' }, {}])
  const { body } = await proxy.ask('/v1/overrules')
  expect(overrulesSchema.parse(body).counts).toEqual([
    { rule: 'dcyf-staff', suggested: 'create_account', chosen: 'create_account', count: 2 },
    { suggested: 'ask_role', count: 1 },
    { rule: 'dcyf-staff', suggested: 'create_account', chosen: 'discuss', count: 1 },
  ])
})

test('counts a choice that was written before the suggestion it belongs to', async () => {
  const proxy = await openProxy()
  await tell(proxy, 1, { kind: 'chosen', action: 'discuss', rule: 'role-not-told' })
  await tell(proxy, 1, { kind: 'suggested', action: 'ask_role', rule: 'role-not-told' })
  const { body } = await proxy.ask('/v1/overrules?from=2000-01-01')
  expect(body).toEqual({
    counts: [{ rule: 'role-not-told', suggested: 'ask_role', chosen: 'discuss', count: 1 }],
  })
})

test('lists accounts without a sent reply, and says where one was placed', async () => {
  const proxy = await openProxy()
  await proxy.create({ ticketId: 41, email: 'a@dcyf.wa.gov' })
  await proxy.create({ ticketId: 42, email: 'b@dcyf.wa.gov' })
  await proxy.create({ ticketId: 43, email: 'c@dcyf.wa.gov' })
  await tell(proxy, 42, { kind: 'reply-placed', action: 'create_account' })
  await tell(proxy, 43, { kind: 'submitted', action: 'create_account' })
  const { body } = await proxy.ask('/v1/unfinished')
  const rows = unfinishedSchema.parse(body).rows.map(({ email, replyPlaced }) => [email, replyPlaced])
  expect(rows.sort()).toEqual([
    ['a@dcyf.wa.gov', false],
    ['b@dcyf.wa.gov', true],
  ])
})

test('an open outcome is listed however old it is, a finished past is not', async () => {
  const proxy = await openProxy()
  await proxy.create({ email: 'old@dcyf.wa.gov' })
  proxy.site.dials.create = { fault: 'status', status: 500 }
  await proxy.create({ email: 'open@dcyf.wa.gov' })
  const { body } = await proxy.ask('/v1/unfinished?from=2100-01-01')
  expect(body).toMatchObject({ rows: [{ email: 'open@dcyf.wa.gov', state: 'unknown' }] })
})

test('tells a desk nothing of another, and refuses a query it does not know', async () => {
  const proxy = await openProxy()
  await proxy.create()
  await choose(proxy, 1, [{ action: 'ask_role' }, { action: 'ask_role' }])
  const token = await signToken(proxy.clock.now(), { iss: 'other.zendesk.com' })
  for (const path of ['/v1/overrules', '/v1/unfinished']) {
    expect((await proxy.ask(`${path}?from=yesterday`)).status).toBe(400)
    expect(Object.values(Object((await proxy.ask(path, { token })).body))).toEqual([[]])
  }
})

test('tells its clock with its health', async () => {
  const proxy = await openProxy()
  for (const path of ['/healthz', '/readyz'])
    expect((await proxy.ask(path)).body).toMatchObject({ time: proxy.clock.now().toISOString() })
})
