import { setImmediate } from 'node:timers/promises'
import { expect, test, vi } from 'vitest'
import type { Call, Dial } from '../../../src/sandbox/ceci-site/dials.ts'
import { admin, askApi, dana, danaOnTheForm, openBrowser, startSite } from './visit-site.ts'

const users = '/api/admin/users'
const both = ['before-commit', 'after-commit'] as const

test.each(both)('drops a create %s without an answer', async (when) => {
  const site = startSite()
  site.dials.create = { fault: 'drop', when }
  expect((await askApi(site, users, dana)).type).toBe('error')
  expect(site.users()).toHaveLength(when === 'after-commit' ? 2 : 1)
})

test.each(both)('drops a create on the web %s as well', async (when) => {
  const site = startSite()
  const browser = openBrowser(site)
  await browser.logIn(admin)
  site.dials.create = { fault: 'drop', when }
  expect((await browser.send('/admin/users/new', danaOnTheForm)).status).toBe(0)
  expect(site.users()).toHaveLength(when === 'after-commit' ? 2 : 1)
})

test.each([400, 403, 429, 500, 503])('answers %i and makes nobody', async (status) => {
  const site = startSite()
  site.dials.create = { fault: 'status', status }
  const response = await askApi(site, users, dana)
  expect(response.status).toBe(status)
  expect(await response.json()).toEqual({ error: expect.any(String) })
  expect(site.users()).toHaveLength(1)
})

test('answers 500 although the user was made', async () => {
  const site = startSite()
  site.dials.create = { fault: 'status', status: 500, when: 'after-commit' }
  expect((await askApi(site, users, dana)).status).toBe(500)
  expect(site.users()).toHaveLength(2)
})

test('answers nonsense as JSON', async () => {
  const site = startSite()
  site.dials.create = { fault: 'garbage' }
  const response = await askApi(site, users, dana)
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('application/json')
  await expect(response.json()).rejects.toThrow(SyntaxError)
})

test('answers a log-in page where JSON is due, and JSON where a page is due', async () => {
  const site = startSite()
  site.dials['look-up'] = { fault: 'wrong-content-type' }
  site.dials.page = { fault: 'wrong-content-type' }
  const page = await askApi(site, '/api/admin/users/search', { email: dana.email })
  expect(page.status).toBe(200)
  expect(await page.text()).toContain('<h1>Log in</h1>')
  const json = await site.fetch(new Request('http://ceci.test/admin/users/new'))
  expect(json.headers.get('content-type')).toBe('application/json')
})

test('strikes the next calls only, and then behaves', async () => {
  const site = startSite()
  site.dials.create = { fault: 'status', status: 503, calls: 2 }
  const statuses: number[] = []
  for (const _ of [1, 2, 3]) statuses.push((await askApi(site, users, dana)).status)
  expect(statuses).toEqual([503, 503, 201])
  expect(site.dials).toEqual({})
})

test('strikes until it is cleared where no number of calls is given', async () => {
  const site = startSite()
  site.dials.create = { fault: 'status', status: 503 }
  for (const _ of [1, 2, 3]) expect((await askApi(site, users, dana)).status).toBe(503)
  delete site.dials.create
  expect((await askApi(site, users, dana)).status).toBe(201)
})

test.each<[Call, string, string]>([
  ['create', 'POST', '/api/admin/users'],
  ['create', 'POST', '/admin/users'],
  ['look-up', 'POST', '/api/admin/users/search'],
  ['look-up', 'POST', '/admin/users/search'],
  ['look-up', 'GET', '/admin/users?q=dana'],
  ['login', 'POST', '/login'],
  ['page', 'GET', '/login'],
  ['page', 'GET', '/admin/users'],
  ['page', 'GET', '/api/status'],
])('the %s dial strikes %s %s and no other does', async (call, method, path) => {
  const dial: Dial = { fault: 'status', status: 599 }
  const ask = async (dials: Partial<Record<Call, Dial>>) => {
    const site = startSite()
    Object.assign(site.dials, dials)
    return (await site.fetch(new Request(`http://ceci.test${path}`, { method }))).status
  }
  const others = Object.fromEntries(
    ['look-up', 'create', 'login', 'page'].filter((other) => other !== call).map((other) => [other, dial]),
  )
  expect(await ask({ [call]: dial })).toBe(599)
  expect(await ask(others)).not.toBe(599)
})

test('works late when it is slow before its work', async () => {
  const site = startSite()
  site.dials.create = { fault: 'delay', delayMs: 20 }
  const answer = askApi(site, users, dana)
  await setImmediate()
  expect(site.users()).toHaveLength(1)
  expect((await answer).status).toBe(201)
  expect(site.users()).toHaveLength(2)
})

test('answers late when it is slow after its work', async () => {
  const site = startSite()
  site.dials.create = { fault: 'delay', delayMs: 600_000, when: 'after-commit' }
  const answered = vi.fn()
  void askApi(site, users, dana).then(answered)
  await vi.waitFor(() => expect(site.users()).toHaveLength(2))
  expect(answered).not.toHaveBeenCalled()
})
