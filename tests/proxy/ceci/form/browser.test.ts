import { expect, test } from 'vitest'
import { budget, toEmail } from '../../../contracts/ceci-contract.ts'
import { openSite, origin, usual } from './open-site.ts'

const ann = toEmail('ann@x.org')
const search = 'GET /people?q=ann%40x.org'

test.each([
  ['a redirect', { to: '/people/all' }],
  ['a page that moves on at once', { html: '<meta http-equiv="Refresh" content="0; URL=\'/people/all\'">' }],
  ['one that names the address alone', { html: '<meta http-equiv=refresh content="0; /people/all">' }],
  ['a header that moves on at once', { headers: { refresh: '0;url=/people/all' } }],
])('follows %s', async (_, answer) => {
  const { ceci, lines } = openSite(({ line, isIn }) => {
    if (line === search && isIn) return answer
    return line === 'GET /people/all' ? { html: 'No one' } : undefined
  })
  expect(await ceci.findUser(ann, budget())).toEqual({ ok: true, value: undefined })
  expect(lines()).toContain('GET /people/all')
})

test.each([
  ['leaves time to read it', '<meta http-equiv=refresh content="5; url=/x">No one'],
  ['only means to load itself again', '<meta http-equiv=refresh content="0">No one'],
  [
    'moves those on who have no scripts',
    '<noscript><meta http-equiv=refresh content="0; url=/x"></noscript>No one',
  ],
])('stays on a page that %s', async (_, html) => {
  const { ceci, lines } = openSite(({ line, isIn }) => (line === search && isIn ? { html } : undefined))
  expect(await ceci.findUser(ann, budget())).toEqual({ ok: true, value: undefined })
  expect(lines()).not.toContain('GET /x')
})

test.each([
  ['https://ceci.test/people', 'https instead of http'],
  ['http://www.ceci.test/people', 'another host'],
  ['http://ceci.test:8080/people', 'another port'],
])('leaves the site for nobody: %s', async (to, because) => {
  const { ceci, visits } = openSite(({ line, isIn }) => (line === search && isIn ? { to } : undefined))
  expect(await ceci.findUser(ann, budget())).toMatchObject({
    failure: { kind: 'unreachable', because: `a redirect leads to another site (${because})` },
  })
  expect(visits.map(({ line }) => line).at(-1)).toBe(search)
  expect(origin).toBe('http://ceci.test')
})

test('reads and writes the letters of a page in another character set', async () => {
  const list = '<meta charset="iso-8859-1"><form><input name=q></form><table><tr><td>joann@x.org</td><th>'
  const html = Buffer.concat([Buffer.from(list), Buffer.from('Muñoz', 'latin1')])
  const { ceci, lines } = openSite(
    ({ line, isIn }) =>
      isIn && line.startsWith('GET /people') ? { html, headers: { 'content-type': 'text/html' } } : undefined,
    {
      lookUp: {
        ...usual.lookUp,
        search: { by: 'form', field: 'q' },
        firstName: 'th',
      },
    },
  )
  await ceci.findUser(toEmail('muñoz@x.org'), budget())
  expect(lines().at(-1)).toBe('GET /people?q=mu%F1oz%40x.org')
  expect(await ceci.findUser(toEmail('joann@x.org'), budget())).toMatchObject({
    value: { firstName: 'Muñoz' },
  })
  expect(await ceci.findUser(toEmail('ğül@x.org'), budget())).toMatchObject({
    failure: {
      because: 'the page on /people is written in windows-1252, which has not all letters of what is put in',
    },
  })
})

test.each([
  ['takes a page that does not say what it is for what it looks like', '<!DOCTYPE html><p>No one', true],
  ['takes nothing else for a page', 'No one', false],
])('%s', async (_, html, isTaken) => {
  const { ceci } = openSite(({ line, isIn }) =>
    line === search && isIn ? { html: Buffer.from(html), headers: { 'content-type': '' } } : undefined,
  )
  expect((await ceci.findUser(ann, budget())).ok).toBe(isTaken)
})

test('asks in the described language', async () => {
  const { ceci, visits } = openSite(undefined, { language: 'de' })
  await ceci.findUser(ann, budget())
  expect(new Set(visits.map(({ headers }) => headers.get('accept-language')))).toEqual(new Set(['de']))
})
