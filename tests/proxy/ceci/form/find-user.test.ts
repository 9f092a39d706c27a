import { describe, expect, test } from 'vitest'
import { budget, toEmail } from '../../../contracts/ceci-contract.ts'
import { openSite, usual } from './open-site.ts'

const ann = toEmail('ann@x.org')

async function findIn(html: string | Record<string, string>, change: object = {}) {
  const pages = typeof html === 'string' ? { 'GET /people?q=ann%40x.org': html } : html
  const { ceci, lines } = openSite(
    ({ line, isIn }) => (isIn && pages[line] !== undefined ? { html: pages[line] } : undefined),
    { lookUp: { ...usual.lookUp, ...change } },
  )
  const found = await ceci.findUser(ann, budget())
  const said = found.ok ? (found.value === undefined ? 'nobody' : 'found') : found.failure.because
  return { said, found, lines }
}
const table = (...cells: string[]) =>
  `<table>${cells.map((cell) => `<tr><td>${cell}</td></tr>`).join('')}</table>`

test.each([
  ['beside a longer one', table('joann@x.org', 'ann@x.org'), 'found'],
  ['in other letters, written with entities', table('&lt;Ann&#64;X.org&gt;'), 'found'],
  ['behind a name that it writes to', table('<a href="mailto:ann%40x.org?subject=Hi">Ann Lee</a>'), 'found'],
  ['in a field', table('<input value="ann@x.org">'), 'found'],
  ['with a mark in it', table('<mark>ann</mark>@x.org'), 'found'],
  ['right before another piece of text', table('<span>ann@x.org</span><span>Coach</span>'), 'found'],
  ['right after another piece of text', table('<div>Lee</div><div>ann@x.org</div>'), 'found'],
  ['not at all', table('joann@x.org', 'ann@x.org.uk'), 'nobody'],
])('reads an address %s', async (_, html, said) => {
  expect((await findIn(html)).said).toBe(said)
})

describe('who has no address', () => {
  const list = table('ann@x.org.uk', '—')
  test('hides who is not there, unless that is described', async () => {
    expect((await findIn(list)).said).toContain('looked for an address (td) in each user')
    expect((await findIn(list, { blank: ['—'], search: { by: 'reading-on' } })).said).not.toBe('found')
  })
  test('may stand in a list that is read on', async () => {
    const pages = { 'GET /people': list }
    expect((await findIn(pages, { blank: ['—'], search: { by: 'reading-on' } })).said).toBe('nobody')
  })
})

test('knows a row that says that nobody is there', async () => {
  expect((await findIn(table('No one to show'))).said).toBe('nobody')
  expect((await findIn(table('Ann Lee'))).said).toContain('looked for an address (td) in each user')
})

test('does not say nobody when the address stands in another column', async () => {
  const html = '<table><tr><td>boss@x.org</td><th>ann@x.org</th></tr></table>'
  const pages = { 'GET /people': html }
  const { said } = await findIn(pages, { search: { by: 'reading-on' } })
  expect(said).toContain('the address stands in a user, but not where addresses do (td)')
})

describe('reads on', () => {
  const first = table('joann@x.org')
  const to = (next: string) => ({
    'GET /people?q=ann%40x.org': first + next,
    'GET /people?p=2': table('ann@x.org'),
  })
  const readOn = (next: string) => findIn(to(next), { next: '.next' })
  test('by a link', async () => expect((await readOn('<a class=next href="?p=2">')).said).toBe('found'))
  test('by a button', async () => {
    const form = '<form action="/people"><button name=p value=2 class=next>Next</button></form>'
    expect((await readOn(form)).said).toBe('found')
  })
  test.each([
    [
      'a button that is off',
      '<form action="/people"><button name=p value=2 class=next disabled></button></form>',
    ],
    ['a place without a link', '<a class=next>Next</a>'],
  ])('not by %s', async (_, next) => expect((await readOn(next)).said).toBe('nobody'))
  test.each([
    ['a link that needs a script', '<a class=next href="javascript:go()">', 'needs a script'],
    ['a link to the same place', '<a class=next href="#">', 'leads to the same page'],
    ['a next page that is not described', '<a rel="next" href="?p=2">', 'the list goes on'],
  ])('never says nobody for %s', async (_, next, because) =>
    expect((await readOn(next)).said).toContain(because),
  )
  test('no further than a page that says that nobody is there', async () => {
    expect((await findIn('No one <a class=next href="#">', { next: '.next' })).said).toBe('nobody')
  })
})

describe('a search that finds nobody', () => {
  const empty = 'No one'
  const searches = (others: Record<string, string>) =>
    findIn({ 'GET /people?q=ann%40x.org': empty, 'GET /people': table('bob@x.org', 'cy@x.org'), ...others })
  test('is not believed while it does not find people of the list either', async () => {
    const { said } = await searches({ 'GET /people?q=bob%40x.org': empty, 'GET /people?q=cy%40x.org': empty })
    expect(said).toBe('the search on /people does not find by the address who is in the list')
  })
  test('is believed once it has found one of them', async () => {
    const { said } = await searches({
      'GET /people?q=bob%40x.org': empty,
      'GET /people?q=cy%40x.org': table('cy@x.org'),
    })
    expect(said).toBe('nobody')
  })
  test('is tried so once', async () => {
    const { ceci, lines } = openSite(({ line, isIn }) =>
      isIn && /^GET \/people(\?q=bob%40x.org)?$/.test(line) ? { html: table('bob@x.org') } : undefined,
    )
    await ceci.findUser(ann, budget())
    await ceci.findUser(ann, budget())
    expect(lines().filter((line) => line === 'GET /people')).toHaveLength(1)
  })
})

test('searches by a form with what is chosen in it and the button that searches', async () => {
  const html = `<form><input name=q><select name=in><option>name<option>mail</select><button name=do value=list></button>
    <button name=do value=find></button></form>`
  const search = { by: 'form', field: 'q', fixed: { in: 'mail' }, button: { name: 'do', value: 'find' } }
  const line = 'GET /people?q=ann%40x.org&in=mail&do=find'
  const { said } = await findIn({ 'GET /people': html, [line]: table('ann@x.org') }, { search })
  expect(said).toBe('found')
})
