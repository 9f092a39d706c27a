import { expect, test } from 'vitest'
import type { FormVariant } from '../../../src/sandbox/ceci-site/form-variant.ts'
import { admin, askApi, dana, danaOnTheForm, lastForm, openBrowser, startSite } from './visit-site.ts'

const createPage = '/admin/users/new'

async function startAsAdmin(form: Partial<FormVariant>) {
  const site = startSite({ form })
  const browser = openBrowser(site)
  await browser.logIn({ ...admin, email: form.userName === 'separate' ? 'ada' : admin.email })
  return { site, browser }
}

test('takes a CSRF field of another name and value on every page', async () => {
  const { site, browser } = await startAsAdmin({ csrfField: 'rotating' })
  const first = lastForm((await browser.get(createPage)).text).hidden
  const second = lastForm((await browser.get(createPage)).text).hidden
  expect(Object.keys(first)).not.toEqual(Object.keys(second))
  expect(Object.values(first)).not.toEqual(Object.values(second))
  expect((await browser.post('/admin/users', { ...danaOnTheForm, ...first })).status).toBe(303)
  const [name = ''] = Object.keys(second)
  const kim = { ...danaOnTheForm, email: 'kim@example.org', [name]: Object.values(first)[0] ?? '' }
  expect((await browser.post('/admin/users', kim)).status).toBe(403)
  expect(site.users()).toHaveLength(2)
})

test('lets people log in by a user name of their own and not by e-mail address', async () => {
  const { site, browser } = await startAsAdmin({ userName: 'separate' })
  await browser.send(createPage, { ...danaOnTheForm, username: 'dwhitfield' })
  const theirs = openBrowser(site)
  expect((await theirs.logIn(dana)).status).toBe(422)
  expect((await theirs.logIn({ ...dana, email: 'dwhitfield' })).location).toBe('/dashboard')
})

test('refuses a user name that somebody has, and a missing one', async () => {
  const { site, browser } = await startAsAdmin({ userName: 'separate' })
  const taken = await browser.send(createPage, { ...danaOnTheForm, username: 'ADA' })
  expect(taken.text).toContain('A user with this user name already exists.')
  expect((await browser.send(createPage, danaOnTheForm)).text).toContain('Enter the user name')
  expect(site.users()).toHaveLength(1)
})

test('wants the same password twice', async () => {
  const { site, browser } = await startAsAdmin({ passwordInputs: 'two' })
  const twice = (again: string) =>
    browser.send(createPage, { ...danaOnTheForm, password_confirmation: again })
  expect((await twice('CECI2024')).text).toContain('The two passwords differ')
  expect(site.users()).toHaveLength(1)
  expect((await twice(dana.password)).status).toBe(303)
})

test('takes role numbers, and then no role names', async () => {
  const { site, browser } = await startAsAdmin({ roleValues: 'numbers' })
  expect((await browser.get(createPage)).text).toContain('<option value="2">Coach Lead</option>')
  expect((await browser.send(createPage, danaOnTheForm)).status).toBe(422)
  expect((await browser.send(createPage, { ...danaOnTheForm, role: '2' })).status).toBe(303)
  expect(site.users().at(-1)?.role).toBe('Coach Lead')
})

test('says "already exists" in a 200 page', async () => {
  const { site, browser } = await startAsAdmin({ takenAnswer: 'status-200' })
  await askApi(site, '/api/admin/users', dana)
  const answer = await browser.send(createPage, danaOnTheForm)
  expect(answer.status).toBe(200)
  expect(answer.text).toContain('already exists')
  expect(site.users()).toHaveLength(2)
})

test('tells of the new user in a 200 page', async () => {
  const { browser } = await startAsAdmin({ createdAnswer: 'page' })
  const answer = await browser.send(createPage, danaOnTheForm)
  expect(answer.status).toBe(200)
  expect(answer.text).toContain('User Dana Whitfield has been created.')
})

test('has another form with an e-mail input before the one that is meant, which makes nobody', async () => {
  const { site, browser } = await startAsAdmin({ otherForm: 'newsletter' })
  const { text } = await browser.get(createPage)
  expect(text.indexOf('action="/newsletter"')).toBeLessThan(text.indexOf('action="/admin/users"'))
  expect(text.indexOf('action="/newsletter"')).toBeGreaterThan(0)
  const { hidden } = lastForm(text)
  expect((await browser.post('/newsletter', { ...hidden, ...danaOnTheForm })).location).toBe('/')
  expect(site.users()).toHaveLength(1)
})

test.each([
  ['absolute', 'http://ceci.test/admin/users'],
  ['relative', 'http://ceci.test/admin/users'],
  ['base-href', 'http://ceci.test/admin/users'],
  ['elsewhere', 'https://elsewhere.test/admin/users'],
  ['base-elsewhere', 'https://elsewhere.test/admin/users'],
] as const)('points the %s form at %s', async (formAction, target) => {
  const { browser } = await startAsAdmin({ formAction })
  const { text } = await browser.get(createPage)
  const base = new URL(/<base href="([^"]*)">/.exec(text)?.[1] ?? '', `http://ceci.test${createPage}`)
  expect(new URL(lastForm(text).action, base).href).toBe(target)
})

test('redirects to another origin after a create', async () => {
  const { browser } = await startAsAdmin({ createdAnswer: 'redirect-elsewhere' })
  const answer = await browser.send(createPage, danaOnTheForm)
  expect(answer.location).toBe('https://elsewhere.test/admin/users/1002')
})

test('refuses every log-in, right passwords included', async () => {
  const browser = openBrowser(startSite({ form: { logIn: 'refused' } }))
  expect((await browser.logIn(admin)).text).toContain('This account may not log in.')
  expect((await browser.get('/dashboard')).location).toBe('/login')
})

test('ends a session after its requests, between a form and its posting too', async () => {
  const { site, browser } = await startAsAdmin({ sessionRequests: 2 })
  expect((await browser.get('/dashboard')).status).toBe(200)
  expect((await browser.send(createPage, danaOnTheForm)).location).toBe('/login')
  expect(site.users()).toHaveLength(1)
})

test('logs everybody out at once', async () => {
  const { site, browser } = await startAsAdmin({})
  site.endSessions()
  expect((await browser.get('/admin/users')).location).toBe('/login')
})
