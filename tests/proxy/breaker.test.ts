import { expect, test } from 'vitest'
import { openProxy } from './open-proxy.ts'

const press = (proxy: Awaited<ReturnType<typeof openProxy>>, number: number) =>
  proxy.clock.during(proxy.create({ email: `person${number}@dcyf.wa.gov` }))

test('stops asking a CECI that failed five times in a minute, and answers without it', async () => {
  const proxy = await openProxy()
  proxy.site.dials['look-up'] = { fault: 'status', status: 503 }
  for (const number of [1, 2]) expect(await press(proxy, number)).toMatchObject({ status: 503 })
  const asked = proxy.site.visits.length
  expect(asked).toBe(5)
  const before = proxy.clock.now().getTime()
  expect(await press(proxy, 3)).toMatchObject({ status: 503, body: { type: 'ceci-unreachable' } })
  expect(proxy.site.visits).toHaveLength(asked)
  expect(proxy.clock.now().getTime() - before).toBeLessThan(1_000)
  expect((await proxy.ask('/healthz')).body).toMatchObject({ ceci: { state: 'failing', breaker: 'open' } })
})

test('lets one call through after a while, and closes when it is answered', async () => {
  const proxy = await openProxy()
  proxy.site.dials['look-up'] = { fault: 'status', status: 503, calls: 5 }
  for (const number of [1, 2]) await press(proxy, number)
  await proxy.clock.advance(15_000)
  expect(await press(proxy, 3)).toMatchObject({ status: 201 })
  expect((await proxy.ask('/healthz')).body).toMatchObject({ ceci: { state: 'ok', breaker: 'closed' } })
})

test('answers for accounts that are made while CECI is away', async () => {
  const proxy = await openProxy()
  await press(proxy, 1)
  proxy.site.dials['look-up'] = { fault: 'drop' }
  for (const number of [2, 3]) await press(proxy, number)
  expect((await press(proxy, 1)).body).toMatchObject({ replayed: true })
})
