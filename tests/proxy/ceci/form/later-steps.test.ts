import { describe, expect, test } from 'vitest'
import { budget, dana } from '../../../contracts/ceci-contract.ts'
import { type Answer, openSite, usual } from './open-site.ts'

const coach = { ...dana, role: 'Coach' }
const firstForm = '<form method=post><input name=user><input name=pass></form>'
const secondForm = `<p>Begun</p><form method=post action=/people/9><input name=mail><input name=given>
<select name=role><option value=3>Coach</select></form>`
const second = { fields: { email: 'mail', firstName: 'given', role: 'role' }, done: { text: ['Changed'] } }

function openSteps(further: Record<string, Answer> = {}, later: object = second) {
  const pages: Record<string, Answer> = {
    'GET /new': { html: firstForm },
    'POST /new': { to: '/people/9' },
    'GET /people/9': { html: secondForm },
    'POST /people/9': { html: '<p>Changed</p>' },
    ...further,
  }
  return openSite(({ line, isIn }) => (isIn ? pages[line] : undefined), {
    create: {
      ...usual.create,
      fields: { userName: 'user', password: 'pass' },
      done: { path: '^/people/\\d+$' },
      afterwards: [later],
    },
  })
}

test('fills in the page that the first form led to', async () => {
  const { ceci, lines, sentTo } = openSteps()
  expect(await ceci.createUser(coach, budget())).toMatchObject({ ok: true, value: { email: dana.email } })
  expect(sentTo('POST /new')?.sent).toEqual([
    ['user', dana.email],
    ['pass', dana.password],
  ])
  expect(sentTo('POST /people/9')?.sent).toEqual([
    ['mail', dana.email],
    ['given', 'Dana'],
    ['role', '3'],
  ])
  expect(lines().filter((line) => line === 'POST /new')).toHaveLength(1)
})

test.each<[string, object, Record<string, Answer>, string]>([
  ['by its address', { page: '/rights?of={userName}' }, {}, 'GET /rights?of=dana.reyes%40dcyf.wa.gov'],
  [
    'by a link',
    { link: 'a.more' },
    { 'GET /people/9': { html: '<a class=more href="/rights?of=9">Go' } },
    'GET /rights?of=9',
  ],
])('opens the page of a later step %s', async (_, place, further, line) => {
  const pages = { ...further, [line]: { html: secondForm } }
  const { ceci, lines } = openSteps(pages, { ...second, ...place })
  expect(await ceci.createUser(coach, budget())).toMatchObject({ ok: true })
  expect(lines()).toContain(line)
})

describe('calls it unknown, and sends nothing twice, when the user was begun and', () => {
  test.each<[string, Record<string, Answer>, string]>([
    [
      'the second form is refused',
      { 'POST /people/9': { html: '<p class=error>in use' } },
      'no described sign of success where a later form led (status 200)',
    ],
    [
      'the second form breaks',
      { 'POST /people/9': { status: 500 } },
      'no described sign of success where a later form led (status 500)',
    ],
    [
      'the second page is another',
      { 'GET /people/9': { html: 'Begun' } },
      'looked for a form with the fields mail, given, role where the form on /new led',
    ],
    [
      'the role is not in the second form',
      { 'GET /people/9': { html: secondForm.replace('Coach', 'Lead') } },
      'looked for "Coach" among what can be chosen in the list role',
    ],
    [
      'the session ends',
      { 'POST /people/9': { to: '/login' } },
      'no described sign of success where a later form led',
    ],
    [
      'the sign of success stands there already',
      { 'GET /people/9': { html: `Changed ${secondForm}` } },
      'the sign of "done" is where the form on /new led already',
    ],
  ])('%s', async (_, further, because) => {
    const { ceci, lines } = openSteps(further)
    expect(await ceci.createUser(coach, budget())).toMatchObject({
      ok: false,
      failure: { kind: 'unknown', because: expect.stringContaining(because) },
    })
    expect(lines().filter((line) => line === 'POST /new')).toHaveLength(1)
  })
})

test.each<[string, string, string]>([
  ['an address elsewhere', `<tr><td></td><th>${dana.email}</th></tr>`, 'but not where addresses do (td)'],
  ['the described sign', `<tr class=draft><td>${dana.email}</td></tr>`, 'made half-way only'],
])('neither finds nor misses a user who stopped half-way, told by %s', async (_, row, because) => {
  const { ceci } = openSite(
    ({ line, isIn }) =>
      isIn && line.startsWith('GET /people') ? { html: `<table>${row}</table>` } : undefined,
    { lookUp: { ...usual.lookUp, row: 'table', email: 'td', blank: [''], unfinished: '.draft' } },
  )
  expect(await ceci.findUser(dana.email, budget())).toMatchObject({
    ok: false,
    failure: { kind: 'unreachable', because: expect.stringContaining(because) },
  })
})
