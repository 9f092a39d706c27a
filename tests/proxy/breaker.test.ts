import { describe, expect, test, vi } from 'vitest'
import type { Dial } from '../../src/sandbox/ceci-site/dials.ts'
import { openProxy } from './open-proxy.ts'

type Proxy = Awaited<ReturnType<typeof openProxy>>

const press = (proxy: Proxy, number: number) =>
  proxy.clock.during(proxy.create({ email: `person${number}@dcyf.wa.gov` }))

const creates = ({ site }: Proxy) => site.visits.filter((visit) => visit === 'POST /api/admin/users').length

const breaker = async (proxy: Proxy) =>
  ((await proxy.ask('/healthz')).body as { ceci: { breaker: string } }).ceci.breaker

test('stops asking a CECI that failed five times in a minute, and answers without it', async () => {
  const proxy = await openProxy()
  proxy.site.dials['look-up'] = { fault: 'status', status: 503 }
  for (const number of [1, 2]) expect(await press(proxy, number)).toMatchObject({ status: 503 })
  const asked = proxy.site.visits.length
  expect(asked).toBe(5)
  const before = proxy.clock.now().getTime()
  expect(await press(proxy, 3)).toMatchObject({
    status: 503,
    body: { type: 'ceci-unreachable', retryAfterSeconds: 15 },
  })
  expect(proxy.site.visits).toHaveLength(asked)
  expect(proxy.clock.now().getTime() - before).toBe(0)
  expect((await proxy.ask('/healthz')).body).toMatchObject({ ceci: { state: 'failing', breaker: 'open' } })
})

test('answers a look-up of fifty addresses at once while CECI is left alone', async () => {
  const proxy = await openProxy()
  proxy.site.dials['look-up'] = { fault: 'status', status: 503 }
  for (const number of [1, 2]) await press(proxy, number)
  const before = proxy.clock.now().getTime()
  const emails = Array.from({ length: 50 }, (_, number) => `nobody${number}@dcyf.wa.gov`)
  const looked = await proxy.clock.during(proxy.ask('/v1/accounts/look-up', { body: { emails } }))
  expect(looked.body).toMatchObject({ results: emails.map((email) => ({ email, state: 'unknown' })) })
  expect(proxy.clock.now().getTime() - before).toBe(0)
})

/** Presses, and lets the time pass only once the create has been sent. */
async function pressUntilSent(proxy: Proxy, number: number) {
  const before = creates(proxy)
  const pressed = proxy.create({ email: `person${number}@dcyf.wa.gov` })
  await vi.waitFor(() => expect(creates(proxy)).toBe(before + 1))
  return proxy.clock.during(pressed)
}

test.each<[string, Dial]>([
  ['answered with an error', { fault: 'status', status: 500 }],
  ['never answered', { fault: 'never' }],
])('stops asking when five creates are %s, though every look-up works', async (_, dial) => {
  const proxy = await openProxy()
  proxy.site.dials.create = dial
  for (const number of [1, 2, 3, 4])
    expect(await pressUntilSent(proxy, number)).toMatchObject({ status: 504 })
  expect(await breaker(proxy)).toBe('closed')
  expect(await pressUntilSent(proxy, 5)).toMatchObject({ status: 504 })
  expect(await breaker(proxy)).toBe('open')
  const asked = proxy.site.visits.length
  expect(await press(proxy, 6)).toMatchObject({ status: 503, body: { type: 'ceci-unreachable' } })
  expect(creates(proxy)).toBe(5)
  expect(proxy.site.visits).toHaveLength(asked)
})

test('lets one create through at a time while creates alone go on failing', async () => {
  const proxy = await openProxy()
  proxy.site.dials.create = { fault: 'status', status: 500 }
  for (const number of [1, 2, 3, 4, 5]) await press(proxy, number)
  await proxy.clock.advance(15_000)
  expect(await press(proxy, 6)).toMatchObject({ status: 504 })
  expect(await breaker(proxy)).toBe('open')
})

test('goes on asking a CECI that fails now and then, fewer than five times in any minute', async () => {
  const proxy = await openProxy()
  for (const number of Array.from({ length: 20 }).keys()) {
    proxy.site.dials['look-up'] = { fault: 'status', status: 503, calls: 1 }
    expect(await press(proxy, number)).toMatchObject({ status: 201 })
    await proxy.clock.advance(16_000)
  }
  expect(await breaker(proxy)).toBe('closed')
})

test('takes no refusal by CECI’s own rules for a failure', async () => {
  const proxy = await openProxy()
  proxy.site.dials.create = { fault: 'status', status: 400 }
  for (const number of [1, 2, 3, 4, 5, 6]) expect(await press(proxy, number)).toMatchObject({ status: 502 })
  expect(await breaker(proxy)).toBe('closed')
})

describe('after a while', () => {
  const openBroken = async () => {
    const proxy = await openProxy()
    proxy.site.dials['look-up'] = { fault: 'status', status: 503, calls: 5 }
    for (const number of [1, 2]) await press(proxy, number)
    await proxy.clock.advance(15_000)
    return proxy
  }
  test('lets one call through, and closes when it is answered', async () => {
    const proxy = await openBroken()
    expect(await press(proxy, 3)).toMatchObject({ status: 201 })
    expect((await proxy.ask('/healthz')).body).toMatchObject({ ceci: { state: 'ok', breaker: 'closed' } })
  })
  test('waits for five failures more once look-ups work again', async () => {
    const proxy = await openBroken()
    await press(proxy, 3)
    proxy.site.dials['look-up'] = { fault: 'status', status: 503, calls: 2 }
    expect(await press(proxy, 4)).toMatchObject({ status: 201 })
    expect(await breaker(proxy)).toBe('closed')
  })
})

test('answers for accounts that are made while CECI is away', async () => {
  const proxy = await openProxy()
  await press(proxy, 1)
  proxy.site.dials['look-up'] = { fault: 'drop' }
  for (const number of [2, 3]) await press(proxy, number)
  expect((await press(proxy, 1)).body).toMatchObject({ replayed: true })
})
