import { expect, test } from 'vitest'
import { accountLogSchema } from '../../src/contract/accounts.ts'
import { openProxy } from './open-proxy.ts'

async function openWithAccounts() {
  const proxy = await openProxy()
  for (const [index, role] of ['Coach', 'Coachee', 'Coach', 'Coach Lead', 'Coach'].entries()) {
    const lastName = index === 1 ? '=HYPERLINK("http://x")' : `Number "${index}", Jr.`
    await proxy.create(
      { email: `p${index}@x.org`, ticketId: 100 + index, role, lastName },
      { claims: { sub: `${index % 2}1` } },
    )
    await proxy.clock.advance(3_600_000)
  }
  return proxy
}

test('pages through the log, newest first', async () => {
  const { ask } = await openWithAccounts()
  const seen: number[] = []
  for (let cursor = ''; ; ) {
    const page = accountLogSchema.parse((await ask(`/v1/accounts/log?limit=2${cursor}`)).body)
    seen.push(...page.rows.map(({ ticketId }) => ticketId))
    if (page.cursor === undefined) break
    cursor = `&cursor=${page.cursor}`
  }
  expect(seen).toEqual([104, 103, 102, 101, 100])
})

test.each([
  ['role=Coach', [104, 102, 100]],
  ['agent=11', [103, 101]],
  ['from=2026-11-23T14:00:00Z&to=2026-11-23T16:00:00.000Z', [103, 102]],
  ['to=2026-11-23', []],
  ['state=made&role=Coachee', [101]],
  ['state=unknown', []],
])('finds by %s', async (query, tickets) => {
  const { ask } = await openWithAccounts()
  const { rows } = accountLogSchema.parse((await ask(`/v1/accounts/log?${query}`)).body)
  expect(rows.map(({ ticketId }) => ticketId)).toEqual(tickets)
})

test.each(['from=yesterday', 'limit=0', 'limit=1001', 'state=lost', 'cursor=abc', 'agent=me', 'colour=red'])(
  'refuses %s',
  async (query) => {
    const { ask } = await openProxy()
    expect(await ask(`/v1/accounts/log?${query}`)).toMatchObject({
      status: 400,
      body: { type: 'invalid-request' },
    })
  },
)

test('gives the same as CSV in which no cell is a formula', async () => {
  const { ask } = await openWithAccounts()
  const { text, headers } = await ask('/v1/accounts/log?format=csv&role=Coachee')
  expect(headers.get('content-type')).toContain('text/csv')
  const [head, row] = text.split('\r\n')
  expect(head).toBe('"createdAt","email","firstName","lastName","role","ticketId","agentId","state","id"')
  expect(row).toMatch(
    /^"2026-11-23T13:00:00.000Z","p1@x.org","Dana","'=HYPERLINK\(""http:\/\/x""\)","Coachee","101","11","made",/,
  )
})
