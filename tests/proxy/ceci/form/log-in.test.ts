import { expect, test } from 'vitest'
import { budget, dana, toEmail } from '../../../contracts/ceci-contract.ts'
import { openSite, usual } from './open-site.ts'

const look = { email: toEmail('ann@dcyf.wa.gov') }
const loggedOut = { selector: 'a.sign-in' }

test('logs in before anything else, since some sites show strangers no log-in form', async () => {
  const { ceci, lines } = openSite(({ isIn, line }) =>
    isIn || line.endsWith('/login') ? undefined : { html: '<p>No such topic</p>' },
  )
  expect(await ceci.findUser(look.email, budget())).toEqual({ ok: true, value: undefined })
  expect(lines().slice(0, 4)).toEqual([
    'GET /login',
    'POST /login',
    'GET /home',
    'GET /people?q=ann%40dcyf.wa.gov',
  ])
})

test.each([
  ['shows nothing of the list', 'Sign in to go on', {}],
  [
    'is described as the one for strangers',
    '<a class="sign-in"></a>No one',
    { logIn: { ...usual.logIn, loggedOut } },
  ],
])('logs in again when a later page %s', async (_, html, change) => {
  let isOver = false
  const { ceci, lines } = openSite(({ line }) => {
    if (line === 'POST /login') isOver = false
    return isOver && line.startsWith('GET /people') ? { html } : undefined
  }, change)
  await ceci.findUser(look.email, budget())
  isOver = true
  expect(await ceci.findUser(look.email, budget())).toEqual({ ok: true, value: undefined })
  expect(lines().filter((line) => line === 'POST /login')).toHaveLength(2)
})

test('takes no stranger’s page for an empty list when it is told how one looks', async () => {
  const { ceci } = openSite(
    ({ line }) => (line.startsWith('GET /people') ? { html: '<a class="sign-in"></a>No one' } : undefined),
    { logIn: { ...usual.logIn, loggedOut } },
  )
  expect(await ceci.findUser(look.email, budget())).toMatchObject({ failure: { kind: 'refused' } })
})

test('logs in afresh where the log-in page turns those away who are half logged in', async () => {
  let isOver = false
  const { ceci } = openSite(({ line, isIn }) => {
    if (line === 'GET /login' && isIn) return { to: '/home' }
    if (line === 'POST /login') isOver = false
    return isOver && line === 'GET /new' ? { to: '/login' } : undefined
  })
  await ceci.findUser(look.email, budget())
  isOver = true
  expect(await ceci.createUser({ ...dana, role: 'Coach' }, budget())).toMatchObject({ ok: true })
})

test('does not log in a second time for a list that did not come', async () => {
  let isCut = true
  const { ceci, lines } = openSite(({ line }) => {
    if (!isCut || !line.startsWith('GET /people')) return undefined
    throw new TypeError('The connection was cut')
  })
  expect(await ceci.findUser(look.email, budget())).toMatchObject({ failure: { kind: 'unreachable' } })
  isCut = false
  expect(await ceci.findUser(look.email, budget())).toMatchObject({ ok: true })
  expect(lines().filter((line) => line === 'POST /login')).toHaveLength(1)
})

test('starts from the folder that the site is in', async () => {
  const pages: Record<string, object> = {
    'GET /app/login': { html: '<form method=post><input name=name><input name=word></form>' },
    'POST /app/login': { to: '/app/home' },
    'GET /app/people?q=ann%40dcyf.wa.gov': {
      html: '<table><tr><td>joann@dcyf.wa.gov</table><a class=next href="?p=2">',
    },
    'GET /app/people?p=2': { html: 'No one' },
  }
  const { ceci } = openSite(
    ({ line }) => pages[line] ?? { html: 'Welcome' },
    { lookUp: { ...usual.lookUp, next: '.next' } },
    '/app/',
  )
  expect(await ceci.findUser(look.email, budget())).toEqual({ ok: true, value: undefined })
})

test('is in when the log-in leads to a page that is missing', async () => {
  const { ceci } = openSite(({ line }) => (line === 'GET /home' ? { status: 404 } : undefined))
  expect(await ceci.findUser(look.email, budget())).toMatchObject({ ok: true })
})

test.each([
  [
    'shows the form again',
    { html: '<form method=post action=/login><input name=name><input name=word></form>' },
  ],
  ['answers 403', { status: 403, html: 'No' }],
  ['answers 429', { status: 429, html: 'Too many attempts' }],
])('is refused when the log-in %s, and lets a minute pass before it tries again', async (_, answer) => {
  let isClosed = true
  const { ceci, clock, lines } = openSite(({ line }) =>
    isClosed && line === 'POST /login' ? answer : undefined,
  )
  const refused = { ok: false, failure: { kind: 'refused' } }
  expect(await ceci.findUser(look.email, budget())).toMatchObject(refused)
  isClosed = false
  expect(await ceci.createUser(dana, budget())).toMatchObject(refused)
  expect(lines().filter((line) => line === 'POST /login')).toHaveLength(1)
  await clock.advance(60_000)
  expect(await ceci.findUser(look.email, budget())).toMatchObject({ ok: true })
})

test('gives the password to no button that sends it elsewhere', async () => {
  const html =
    '<form method=post><input name=name><input name=word><button formaction="/log">Go</button></form>'
  const { ceci, lines } = openSite(({ line }) => (line === 'GET /login' ? { html } : undefined))
  expect(await ceci.findUser(look.email, budget())).toMatchObject({
    failure: { because: 'the log-in form on /login does not send to /login by POST' },
  })
  expect(lines()).toEqual(['GET /login'])
})

test('tells pages of a single script apart by their query', async () => {
  const { ceci } = openSite(
    ({ line, isIn }) => {
      if (line === 'GET /index?do=login')
        return {
          html: '<form method=post action="/index?do=login"><input name=mail><input name=pass></form>',
        }
      if (line === 'POST /index?do=login') return { html: 'Hello', headers: { 'set-cookie': 'in=yes' } }
      if (line === 'GET /index?do=new' && isIn)
        return { html: '<form method=post action="/index?do=new"><input name=mail><input name=pass></form>' }
      return line === 'POST /index?do=new' ? { html: `Added ${dana.email}` } : undefined
    },
    {
      logIn: {
        page: '/index?do=login',
        action: '/index?do=login',
        fields: { user: 'mail', password: 'pass' },
      },
      create: {
        ...usual.create,
        page: '/index?do=new',
        fields: { email: 'mail', password: 'pass' },
        roles: { [dana.role]: {} },
      },
    },
  )
  expect(await ceci.createUser(dana, budget())).toMatchObject({ ok: true })
})
