import { expect, test } from 'vitest'
import { askApi, dana, startSite } from './visit-site.ts'

const users = '/api/admin/users'

test('makes a user and answers 201 with everything but the password', async () => {
  const site = startSite()
  const response = await askApi(site, users, dana)
  expect(response.status).toBe(201)
  const { password, ...shown } = dana
  expect(await response.json()).toEqual({
    user: { ...shown, id: '1002', createdAt: '2026-03-02T10:00:00.000Z' },
  })
  expect(site.users().at(-1)?.password).toBe(password)
})

test('refuses a second account with the same e-mail address in other letters and spaces', async () => {
  const site = startSite()
  await askApi(site, users, dana)
  const response = await askApi(site, users, { ...dana, email: '  DANA.Whitfield@DCYF.wa.gov ' })
  expect(response.status).toBe(409)
  expect(await response.json()).toMatchObject({
    error: 'email_taken',
    user: { id: '1002', email: dana.email },
  })
  expect(site.users()).toHaveLength(2)
})

test.each([
  ['email', { ...dana, email: 'nobody' }],
  ['firstName', { ...dana, firstName: '  ' }],
  ['lastName', { ...dana, lastName: 'x'.repeat(81) }],
  ['password', { ...dana, password: 'short' }],
  ['role', { ...dana, role: 'Wizard' }],
  ['nickname', { ...dana, nickname: 'Dee' }],
])('names %s when it is wrong, and makes nobody', async (field, body) => {
  const site = startSite()
  const response = await askApi(site, users, body)
  expect(response.status).toBe(422)
  const { errors } = await response.json()
  expect(Object.keys(errors)).toEqual([field])
  expect(errors[field]).toEqual([expect.any(String)])
  expect(site.users()).toHaveLength(1)
})

test('finds a user by e-mail address in any letters, and answers an empty list for a stranger', async () => {
  const site = startSite()
  await askApi(site, users, dana)
  const found = await askApi(site, '/api/admin/users/search', { email: dana.email.toUpperCase() })
  expect(await found.json()).toMatchObject({ users: [{ id: '1002', email: dana.email }] })
  const none = await askApi(site, '/api/admin/users/search', { email: 'kim@example.org' })
  expect(await none.json()).toEqual({ users: [] })
})

test.each([users, '/api/admin/users/search', '/api/admin/nothing'])(
  'answers 401 on %s to a wrong token',
  async (path) => {
    const site = startSite()
    const response = await askApi(site, path, dana, 'token-for-tests-onlx')
    expect(response.status).toBe(401)
    expect(site.users()).toHaveLength(1)
  },
)

test('answers 401 to a call without a token', async () => {
  const response = await startSite().fetch(new Request('http://ceci.test/api/admin/roles'))
  expect(response.status).toBe(401)
})

test('refuses a body that is not JSON', async () => {
  const site = startSite()
  expect((await askApi(site, users, '{"email":')).status).toBe(400)
  const headers = { authorization: 'Bearer token-for-tests-only' }
  const request = new Request('http://ceci.test/api/admin/users', { method: 'POST', headers, body: '{}' })
  expect((await site.fetch(request)).status).toBe(415)
})

test('says that it is well to anybody who asks', async () => {
  const response = await startSite().fetch(new Request('http://ceci.test/api/status'))
  expect(await response.json()).toEqual({ status: 'ok' })
})

test('keeps a list of its visits without what they carried', async () => {
  const site = startSite()
  await askApi(site, users, dana)
  await site.fetch(new Request('http://ceci.test/admin/users?q=dana'))
  expect(site.visits).toEqual(['POST /api/admin/users', 'GET /admin/users'])
})
