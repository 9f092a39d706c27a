import { describe, expect, test } from 'vitest'
import { budget, dana } from '../../../contracts/ceci-contract.ts'
import { type Answer, newForm, openSite, usual } from './open-site.ts'

const coach = { ...dana, role: 'Coach' }

async function createOn(answer: Answer, further: Record<string, Answer> = {}, change: object = {}) {
  const site = openSite(({ line }) => (line === 'POST /new' ? answer : further[line]), change)
  const created = await site.ceci.createUser(coach, budget())
  return { ...site, kind: created.ok ? 'made' : created.failure.kind, created }
}

const editPage = `<p>Gespeichert</p><form method=post action=/people/9><input name=mail value="${dana.email}"><input name=pass>
<select name=role><option selected>Coach</select></form>`

describe('never says refused of a user who may be made', () => {
  test('when the answer leads to the new user’s own form and shows no described sign', async () => {
    const { kind } = await createOn({ to: '/people/9' }, { 'GET /people/9': { html: editPage } })
    expect(kind).toBe('unknown')
  })
  test('when the answer is such a form at once', async () => {
    expect((await createOn({ html: editPage })).kind).toBe('unknown')
  })
  test.each([403, 404, 400])('when the answer leads to a page with status %i', async (status) => {
    const { kind } = await createOn({ to: '/people/9' }, { 'GET /people/9': { status, html: 'Not for you' } })
    expect(kind).toBe('unknown')
  })
  test('when the page shows signs both of success and of refusal', async () => {
    expect((await createOn({ html: `Added ${dana.email} <p class=error>No e-mail was sent` })).kind).toBe(
      'unknown',
    )
  })
})

test.each<[string, string, string]>([
  ['a mistake in a form', `<p class=error>Too common</p>${newForm}`, 'refused'],
  [
    'a taken address among other mistakes',
    `<p class=error>The address is in use</p>${newForm}`,
    'email-taken',
  ],
  ['a mistake that is not described', `<p>Too common</p>${newForm}`, 'unknown'],
  ['somebody else who was added', 'Added joann@dcyf.wa.gov', 'unknown'],
  [
    'success that is hidden',
    `<p hidden>Added ${dana.email}</p><p style="display: none">Added ${dana.email}</p>`,
    'unknown',
  ],
  ['success in bold letters', `Added <b>Dana.Reyes</b>@dcyf.wa.gov`, 'made'],
])('reads %s as described', async (_, html, kind) => {
  expect((await createOn({ html })).kind).toBe(kind)
})

test('looks for a text inside what the selector matches', async () => {
  const done = { selector: '.message', text: ['saved'] }
  const create = { ...usual.create, done }
  expect((await createOn({ html: '<p class=message>Sorry</p>Not saved' }, {}, { create })).kind).toBe(
    'unknown',
  )
  expect((await createOn({ html: '<p class=message>Saved</p>' }, {}, { create })).kind).toBe('made')
})

test('sends nothing where the field is shorter than the address', async () => {
  const html = newForm.replace('name="mail"', 'name="mail" maxlength="20"')
  const { kind, lines } = await createOn({}, { 'GET /new': { html } })
  expect(kind).toBe('refused')
  expect(lines()).not.toContain('POST /new')
})

test('sends nothing to the place that a button names on another site', async () => {
  const html = newForm.replace('</form>', '<button formaction="http://evil.test/new">Go</button></form>')
  const { created, lines } = await createOn({}, { 'GET /new': { html } })
  expect(created).toMatchObject({ failure: { kind: 'not-sent', because: 'the form sends to another site' } })
  expect(lines()).not.toContain('POST /new')
})

describe('a role', () => {
  const form = `<form method=post><input name=mail><input name=pass><input type=checkbox name=lead value=1>
    <select multiple name=role><option value=3>Coach<option value=4>Lead</select></form>`
  const sentAs = async (roles: object, fields: object = usual.create.fields) => {
    const create = { ...usual.create, fields, roles }
    const { created, sentTo } = await createOn(
      { html: `Added ${dana.email}` },
      { 'GET /new': { html: form } },
      { create },
    )
    return created.ok ? sentTo('POST /new')?.sent.slice(2) : created.failure
  }
  const { email, password } = usual.create.fields
  test('may be several options', async () =>
    expect(await sentAs({ Coach: ['3', 'Lead'] })).toEqual([
      ['role', '3'],
      ['role', '4'],
    ]))
  test('may be fields', async () =>
    expect(await sentAs({ Coach: { lead: true } }, { email, password })).toEqual([['lead', '1']]))
  test('is never passed over', async () =>
    expect(await sentAs({ Lead: { lead: true } }, { email, password })).toEqual({
      kind: 'not-sent',
      because: 'the description says nothing of the role Coach',
    }))
})

test('repeats no word of an address that the site led to', async () => {
  const { created } = await createOn(
    { to: '/UPSTREAM/dana' },
    { 'GET /UPSTREAM/dana': { html: 'Gespeichert' } },
  )
  expect(created).toMatchObject({
    failure: {
      because:
        'create answered 200 where the form on /new led without a described sign of success or refusal',
    },
  })
  const { ceci } = openSite(({ line, isIn }) =>
    isIn && line.startsWith('GET /people') ? { to: '/UPSTREAM/list' } : undefined,
  )
  expect(await ceci.findUser(dana.email, budget())).toMatchObject({
    failure: { because: 'looked for the list of users where /people led (status 404)' },
  })
})

test('sends along what a script would take from the page', async () => {
  const html = `<meta name=csrf content=abc><body data-form=xyz>${newForm}`
  const { sentTo } = await createOn(
    { html: `Added ${dana.email}` },
    { 'GET /new': { html } },
    {
      tokens: [
        { selector: 'meta[name=csrf]', header: 'X-CSRF-Token' },
        { selector: 'body', attribute: 'data-form', field: 'form_key' },
      ],
    },
  )
  expect(sentTo('POST /new')?.headers.get('x-csrf-token')).toBe('abc')
  expect(sentTo('POST /new')?.sent).toContainEqual(['form_key', 'xyz'])
})
