import { expect, test } from 'vitest'
import type { CeciSite } from '../../../src/sandbox/ceci-site/ceci-site.ts'
import { admin, openBrowser, startSite } from './visit-site.ts'

const dialsPath = '/__sandbox/dials'

async function askDials(site: CeciSite, method: string, body?: unknown) {
  const init = body === undefined ? { method } : { method, body: JSON.stringify(body) }
  const response = await site.fetch(new Request(`http://ceci.test${dialsPath}`, init))
  return { status: response.status, dials: await response.json() }
}

test('sets, shows and clears the dials over HTTP', async () => {
  const site = startSite()
  site.dials.page = { fault: 'never' }
  const wanted = { create: { fault: 'drop', when: 'after-commit', calls: 1 } }
  expect(await askDials(site, 'PUT', wanted)).toEqual({ status: 200, dials: wanted })
  expect(site.dials).toEqual(wanted)
  expect((await askDials(site, 'GET')).dials).toEqual(wanted)
  expect((await askDials(site, 'DELETE')).dials).toEqual({})
  expect(site.dials).toEqual({})
})

test.each([
  { create: { fault: 'explode' } },
  { delete: { fault: 'drop' } },
  { create: { fault: 'status', status: 200 } },
  { create: { fault: 'delay' } },
  'drop',
])('refuses %o and leaves the dials as they were', async (wanted) => {
  const site = startSite()
  site.dials.login = { fault: 'drop' }
  expect((await askDials(site, 'PUT', wanted)).status).toBe(422)
  expect(site.dials).toEqual({ login: { fault: 'drop' } })
})

const filledIn = { delayMs: '10000', status: '503', atByte: '40', calls: '', when: 'before-commit' }

test.each([
  [{ fault: 'delay' }, { fault: 'delay', delayMs: 10_000, when: 'before-commit' }],
  [{ fault: 'status' }, { fault: 'status', status: 503, when: 'before-commit' }],
  [
    { fault: 'drop', when: 'after-commit' },
    { fault: 'drop', when: 'after-commit' },
  ],
  [
    { fault: 'cut', calls: '3' },
    { fault: 'cut', atByte: 40, calls: 3 },
  ],
  [{ fault: 'garbage' }, { fault: 'garbage', when: 'before-commit' }],
  [{ fault: 'wrong-content-type' }, { fault: 'wrong-content-type', when: 'before-commit' }],
  [{ fault: 'never' }, { fault: 'never', when: 'before-commit' }],
])('sets a dial from the form: %o', async (fields, dial) => {
  const site = startSite()
  const browser = openBrowser(site)
  const answer = await browser.post('/__sandbox', { ...filledIn, call: 'create', ...fields })
  expect(answer).toMatchObject({ status: 303, location: '/__sandbox' })
  expect(site.dials).toEqual({ create: dial })
  expect((await browser.get('/__sandbox')).text).toContain(`<strong>create</strong>: ${dial.fault}`)
  await browser.post('/__sandbox/clear', {})
  expect((await browser.get('/__sandbox')).text).toContain('CECI behaves well')
})

test('says what was wrong with the form and sets nothing', async () => {
  const site = startSite()
  const wrong = { ...filledIn, call: 'create', fault: 'status', status: '200' }
  const answer = await openBrowser(site).post('/__sandbox', wrong)
  expect(answer.status).toBe(422)
  expect(answer.text).toContain('Nothing was set:')
  expect(site.dials).toEqual({})
})

test('logs everybody out from the page', async () => {
  const site = startSite()
  const browser = openBrowser(site)
  await browser.logIn(admin)
  await openBrowser(site).post('/__sandbox/end-sessions', {})
  expect((await browser.get('/dashboard')).location).toBe('/login')
})

test('is reached whatever the dials are, and counts as no visit', async () => {
  const site = startSite()
  site.dials.page = { fault: 'drop' }
  expect((await openBrowser(site).get('/__sandbox')).status).toBe(200)
  expect((await openBrowser(site).get('/__sandbox/style.css')).status).toBe(200)
  expect(site.visits).toEqual([])
})
