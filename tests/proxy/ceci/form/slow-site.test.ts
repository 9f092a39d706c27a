import { expect, test } from 'vitest'
import type { Fetch } from '../../../../src/proxy/ceci/ceci-http.ts'
import { createCeciSite } from '../../../../src/sandbox/ceci-site/ceci-site.ts'
import { ceciAdmin, ceciToken, formEnv, openProxy, toFetch } from '../../open-proxy.ts'
import { createTestClock } from '../../test-clock.ts'

/** A proxy before a site that answers every page, and takes so long for each. */
async function openSlow(pageMs: number) {
  const clock = createTestClock()
  const site = createCeciSite({ admin: ceciAdmin, adminToken: ceciToken })
  const ask = toFetch(site)
  const fetch: Fetch = async (url, init) => {
    const answer = await ask(url, init)
    await clock.sleep(pageMs, init.signal)
    init.signal.throwIfAborted()
    return answer
  }
  const proxy = await openProxy({ clock, site, fetch, env: formEnv })
  const press = (number: number) => clock.during(proxy.create({ email: `person${number}@dcyf.wa.gov` }))
  const breaker = async () => (await proxy.ask('/healthz')).body
  return { ...proxy, press, breaker, visited: (line: string) => site.visits.filter((one) => one === line) }
}

test.each([600, 1_000, 1_100])(
  'makes the account at the second press at the latest where a page takes %i ms',
  async (pageMs) => {
    const { press, breaker, visited, clock } = await openSlow(pageMs)
    const before = clock.now().getTime()
    const first = await press(1)
    expect(clock.now().getTime() - before).toBeLessThanOrEqual(8_100)
    const second = await press(1)
    expect([first.status, second.status]).toContain(201)
    expect(second).toMatchObject({ status: 201 })
    expect(visited('POST /login')).toHaveLength(1)
    expect(visited('POST /admin/users')).toHaveLength(1)
    expect(await breaker()).toMatchObject({ ceci: { breaker: 'closed' } })
  },
)

test('keeps a log-in that takes longer than one call, for the next', async () => {
  const { press, breaker, visited, clock } = await openSlow(2_900)
  expect(await press(1)).toMatchObject({ status: 503, body: { type: 'ceci-unreachable' } })
  await clock.advance(1_000)
  await press(1)
  expect(visited('POST /login')).toHaveLength(1)
  expect(await breaker()).toMatchObject({ ceci: { breaker: 'closed' } })
})

test('counts no time in its own queue as a failure of CECI', async () => {
  const { press, breaker, ask, clock } = await openSlow(700)
  for (const _ of [1, 2]) await press(1)
  const emails = Array.from({ length: 20 }, (_, number) => `nobody${number}@dcyf.wa.gov`)
  const { body } = await clock.during(ask('/v1/accounts/look-up', { body: { emails } }))
  const states = (body as { results: { state: string }[] }).results.map(({ state }) => state)
  expect(new Set(states)).toEqual(new Set(['none', 'unknown']))
  expect(await breaker()).toMatchObject({ ceci: { breaker: 'closed' } })
  expect(await press(2)).toMatchObject({ status: 201 })
})

test('counts a site that does not answer at all', async () => {
  const { press, breaker } = await openSlow(9_000)
  for (const number of [1, 2, 3, 4, 5]) expect(await press(number)).toMatchObject({ status: 503 })
  expect(await breaker()).toMatchObject({ ceci: { breaker: 'open' } })
})
