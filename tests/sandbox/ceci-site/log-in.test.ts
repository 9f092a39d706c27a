import { expect, test } from 'vitest'
import { admin, askApi, dana, openBrowser, startSite } from './visit-site.ts'

test('lets a new user sign in with the initial password, by an address in any letters', async () => {
  const site = startSite()
  await askApi(site, '/api/admin/users', dana)
  const browser = openBrowser(site)
  const answer = await browser.logIn({ email: dana.email.toUpperCase(), password: dana.password })
  expect(answer).toMatchObject({ status: 303, location: '/dashboard' })
  const dashboard = await browser.get('/dashboard')
  expect(dashboard.text).toContain('Welcome, Dana')
  expect(dashboard.text).toContain('Coach Lead')
})

test('tells in a sentence that username and password do not belong together', async () => {
  const browser = openBrowser(startSite())
  const answer = await browser.logIn({ ...admin, password: 'wrong' })
  expect(answer.status).toBe(422)
  expect(answer.text).toContain('That username and password do not belong together.')
  expect((await browser.get('/dashboard')).location).toBe('/login')
})

test('refuses a log-in without the token of its form', async () => {
  const browser = openBrowser(startSite())
  await browser.get('/login')
  const answer = await browser.post('/login', { username: admin.email, password: admin.password })
  expect(answer.status).toBe(403)
  expect((await browser.get('/dashboard')).location).toBe('/login')
})

test('gives a session another cookie at log-in, out of reach of scripts and other sites', async () => {
  const site = startSite()
  const browser = openBrowser(site)
  await browser.get('/login')
  const before = browser.cookie()
  await browser.logIn(admin)
  expect(browser.cookie()).not.toBe(before)
  const cookie = (await site.fetch(new Request('http://ceci.test/login'))).headers.get('set-cookie')
  expect(cookie).toMatch(/; HttpOnly; SameSite=Lax$/)
})

test('forgets the session at log-out', async () => {
  const browser = openBrowser(startSite())
  await browser.logIn(admin)
  const { text } = await browser.get('/dashboard')
  const token = /name="_token" value="([^"]+)"/.exec(text)?.[1] ?? ''
  expect(await browser.post('/logout', { _token: token })).toMatchObject({ status: 303, location: '/' })
  expect((await browser.get('/dashboard')).location).toBe('/login')
})
