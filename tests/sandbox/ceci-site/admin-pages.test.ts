import { expect, test } from 'vitest'
import { admin, askApi, dana, danaOnTheForm, lastForm, openBrowser, startSite } from './visit-site.ts'

const createPage = '/admin/users/new'

async function startAsAdmin() {
  const site = startSite()
  const browser = openBrowser(site)
  await browser.logIn(admin)
  return { site, browser }
}

test('creates a user by the form and says so once, on the page of the new user', async () => {
  const { site, browser } = await startAsAdmin()
  const answer = await browser.send(createPage, danaOnTheForm)
  expect(answer).toMatchObject({ status: 303, location: '/admin/users/1002' })
  expect((await browser.get('/admin/users/1002')).text).toContain('User Dana Whitfield has been created.')
  expect((await browser.get('/admin/users/1002')).text).not.toContain('has been created')
  expect(site.users().at(-1)).toMatchObject(dana)
})

test('lets a user who was created by the form sign in with the initial password', async () => {
  const { site, browser } = await startAsAdmin()
  await browser.send(createPage, danaOnTheForm)
  const theirs = openBrowser(site)
  expect((await theirs.logIn(dana)).location).toBe('/dashboard')
})

test('refuses a second user with the same e-mail address in other letters, and keeps what was typed', async () => {
  const { site, browser } = await startAsAdmin()
  await askApi(site, '/api/admin/users', dana)
  const answer = await browser.send(createPage, { ...danaOnTheForm, email: dana.email.toUpperCase() })
  expect(answer.status).toBe(422)
  expect(answer.text).toContain('already exists')
  expect(answer.text).toContain(`value="${dana.email.toUpperCase()}"`)
  expect(site.users()).toHaveLength(2)
})

test.each([{ _token: 'guessed' }, { _token: '' }, {}])(
  'refuses the token %o and makes nobody',
  async (token) => {
    const { site, browser } = await startAsAdmin()
    await browser.get(createPage)
    const answer = await browser.post('/admin/users', { ...danaOnTheForm, ...token })
    expect(answer.status).toBe(403)
    expect(site.users()).toHaveLength(1)
  },
)

test("refuses another session's token", async () => {
  const { site, browser } = await startAsAdmin()
  const other = openBrowser(site)
  await other.logIn(admin)
  const { hidden } = lastForm((await other.get(createPage)).text)
  expect((await browser.post('/admin/users', { ...danaOnTheForm, ...hidden })).status).toBe(403)
  expect(site.users()).toHaveLength(1)
})

test('shows each wrong field on the page and makes nobody', async () => {
  const { site, browser } = await startAsAdmin()
  const answer = await browser.send(createPage, { ...danaOnTheForm, email: 'dana', first_name: '', role: '' })
  expect(answer.status).toBe(422)
  for (const field of ['email', 'first_name', 'role']) expect(answer.text).toContain(`id="${field}-error"`)
  expect(answer.text).not.toContain('id="last_name-error"')
  expect(site.users()).toHaveLength(1)
})

test('finds users by name or address, in a posted form or in the query', async () => {
  const { site, browser } = await startAsAdmin()
  await askApi(site, '/api/admin/users', dana)
  for (const page of [
    await browser.get('/admin/users?q=WHITF'),
    await browser.send('/admin/users', { q: 'dana.whitfield@' }),
  ]) {
    expect(page.text).toContain(dana.email)
    expect(page.text).not.toContain(`<td>${admin.email}`)
  }
  expect((await browser.get('/admin/users?q=nobody')).text).toContain('No users match')
})

test('shows no admin tab to other roles and refuses them its pages', async () => {
  const { site } = await startAsAdmin()
  await askApi(site, '/api/admin/users', dana)
  const browser = openBrowser(site)
  await browser.logIn(dana)
  expect((await browser.get('/dashboard')).text).not.toContain('/admin')
  for (const path of ['/admin', '/admin/users', createPage])
    expect((await browser.get(path)).status).toBe(403)
  const { hidden } = lastForm((await browser.get('/dashboard')).text)
  const answer = await browser.post('/admin/users', { ...danaOnTheForm, ...hidden, email: 'kim@example.org' })
  expect(answer.status).toBe(403)
  expect(site.users()).toHaveLength(2)
})

test('sends strangers to the log-in page', async () => {
  const browser = openBrowser(startSite())
  for (const path of ['/admin', '/admin/users', createPage, '/dashboard']) {
    expect(await browser.get(path)).toMatchObject({ status: 303, location: '/login' })
  }
})

test('shows hostile names as text', async () => {
  const { site, browser } = await startAsAdmin()
  const hostile = {
    ...dana,
    firstName: '<script>alert(1)</script>',
    lastName: '"><img src=x onerror=alert(1)>',
  }
  await askApi(site, '/api/admin/users', hostile)
  for (const path of ['/admin/users', '/admin/users/1002', '/admin/users?q=%22%3E%3Cimg']) {
    const { text } = await browser.get(path)
    expect(text).not.toMatch(/<script|<img/)
    expect(text).toContain('&lt;img src=x')
  }
})
