import { describe, expect, test } from 'vitest'
import type { FieldValues } from '../../../../src/proxy/ceci/form/description-parts.ts'
import { encodeForm } from '../../../../src/proxy/ceci/form/encode-form.ts'
import { type Filling, fillForm } from '../../../../src/proxy/ceci/form/fill-form.ts'
import { toPage } from '../../../../src/proxy/ceci/form/page.ts'
import { findForm } from '../../../../src/proxy/ceci/form/web-form.ts'

const url = new URL('http://ceci.test/admin/people/new?kind=1')
const place = 'on /admin/people/new'
const pageOf = (html: string, charset = 'utf-8') =>
  toPage({ status: 200, url, place, html, hops: 0, charset })

function fill(html: string, filling: Partial<Filling> = {}) {
  const put = filling.put ?? {}
  const form = findForm(pageOf(html), { fields: Object.keys(put) })
  if (!form.ok) throw new Error(form.failure)
  return fillForm(form.value, { ...filling, put })
}
function sentBy(html: string, put: FieldValues = {}, button?: Filling['button']): string[] {
  const filled = fill(html, { put, button })
  if (!filled.ok) return [filled.failure]
  return filled.value.values.map(([name, value]) => `${name}=${value}`)
}

test.each([
  [
    'hidden fields and what is written already',
    '<input type=hidden name=t value=1><input name=a value=b>',
    ['t=1', 'a=b'],
  ],
  ['ticked boxes only', '<input type=checkbox name=a checked><input type=checkbox name=b value=2>', ['a=on']],
  [
    'a twin field for "no" before its box',
    '<input type=hidden name=a value=0><input type=checkbox name=a value=1 checked>',
    ['a=0', 'a=1'],
  ],
  [
    'the first option when none is selected',
    '<select name=a><option value=1>One<option value=2>Two</select>',
    ['a=1'],
  ],
  [
    'the first option that can be chosen',
    '<select name=a><option disabled value="">Choose<option>Two</select>',
    ['a=Two'],
  ],
  [
    'no option that is selected and barred',
    '<select name=a><option disabled selected value="">Choose<option>Two</select>',
    [],
  ],
  ['no option of a list box', '<select name=a size=4><option>One</select>', []],
  [
    'all selected options of several',
    '<select multiple name=a><option selected>1<option>2<option selected>3</select>',
    ['a=1', 'a=3'],
  ],
  [
    'nothing that is disabled',
    '<input disabled name=a><fieldset disabled><legend><input name=b></legend><input name=c></fieldset>',
    ['b='],
  ],
  ['nothing that stands in a template', '<input name=a><template><input name=b></template>', ['a=']],
  ['what stands there for those without scripts', '<noscript><input name=a value=1></noscript>', ['a=1']],
  ['text areas', '<textarea name=a>\nfirst\nsecond</textarea>', ['a=first\nsecond']],
  ['nothing without a name', '<input value=1><input name=a>', ['a=']],
  ['the first button', '<input name=a><button>Go</button><button name=delete value=1>', ['a=']],
  [
    'no button that submits nothing',
    '<button type=button name=x></button><button type=reset name=y></button><input type=submit name=save value=Go>',
    ['save=Go'],
  ],
])('sends %s', (_, inside, sent) => {
  expect(sentBy(`<form>${inside}</form>`)).toEqual(sent)
})

test('finds the fields of a form that opens between the rows of a table', () => {
  const html = `<table><form action="/find"><tr><td><input name="q"></td></tr></form>
    <form method="post" action="/add"><tr><td><input name="mail"></td></tr></form></table><input name="stray">`
  expect(sentBy(html, { mail: 'a' })).toEqual(['mail=a'])
})

test('takes fields elsewhere on the page that name the form, and leaves those that name another', () => {
  const html =
    '<input form=f name=a value=1><form id=f><input name=b value=2><input form=g name=c value=3></form><form id=g></form>'
  expect(sentBy(html, { b: 'x' })).toEqual(['a=1', 'b=x'])
})

describe('puts', () => {
  const radios = `<form><input type=radio name=r id=r1 value=1><label for=r1>Coach</label>
    <label><input type=radio name=r value=2 checked> Coach Lead</label></form>`
  const boxes = `<form><input type=hidden name=s value=0><input type=checkbox name=s value=7 checked>North
    <input type=checkbox name=s value=8>South</form>`
  test.each([
    ['a radio button by what is written beside it', radios, { r: 'Coach' }, ['r=1']],
    ['a radio button by its label around it', radios, { r: 'Coach Lead' }, ['r=2']],
    ['boxes by value and by label', boxes, { s: ['7', 'South'] }, ['s=7', 's=8']],
    ['no tick, but what the page says for that', boxes, { s: false }, ['s=0']],
    ['a tick', '<form><input type=checkbox name=a value=yes></form>', { a: true }, ['a=yes']],
    [
      'an option by its label',
      '<form><select name=a><option value=3>Coach  Lead</select></form>',
      { a: 'coach lead' },
      ['a=3'],
    ],
    [
      'several options',
      '<form><select multiple name=a><option value=3>C<option value=4>D</select></form>',
      { a: ['C', '4'] },
      ['a=3', 'a=4'],
    ],
    [
      'each field once, in its place',
      '<form><input name=a value=1><input name=b value=2><input name=a value=3></form>',
      { a: 'x' },
      ['a=x', 'b=2'],
    ],
    [
      'nothing that the list does not have',
      '<form><select name=a><option>1</select></form>',
      { a: '2' },
      ['looked for "2" among what can be chosen in the list a on /admin/people/new'],
    ],
    [
      'nothing that the list bars',
      '<form><select name=a><option>1<option disabled>2<optgroup disabled><option>2</select></form>',
      { a: '2' },
      ['looked for "2" among what can be chosen in the list a on /admin/people/new'],
    ],
    [
      'no tick where there is no box',
      '<form><input name=a></form>',
      { a: true },
      ['looked for a box to tick by the name of a on /admin/people/new'],
    ],
  ])('%s', (_, html, put, sent) => {
    expect(sentBy(html, put)).toEqual(sent)
  })
})

describe('the button that is pressed', () => {
  const form =
    '<form method=get action=/a><input name=a><button name=do value=delete></button><button name=do value=save formaction=/b formmethod=post></button><input type=image name=img></form>'
  test('is told by name and value, and says where the form goes', () => {
    const filled = fill(form, { button: { name: 'do', value: 'save' } })
    expect(filled).toMatchObject({
      value: {
        form: { method: 'POST', action: new URL('http://ceci.test/b') },
        values: [
          ['a', ''],
          ['do', 'save'],
        ],
      },
    })
  })
  test('may be an image', () =>
    expect(sentBy(form, {}, { name: 'img' })).toEqual(['a=', 'img.x=1', 'img.y=1']))
  const nameless =
    '<form action=/a><input name=a><button formaction=/home>Cancel</button><button>Create <b>User</b></button></form>'
  test('may be told by what is written on it', () => {
    const filled = fill(nameless, { button: { text: 'create user' } })
    expect(filled).toMatchObject({ value: { form: { action: new URL('http://ceci.test/a') } } })
    const input = '<form><input name=a><input type=submit value=Find></form>'
    expect(sentBy(input, {}, { text: 'Find' })).toEqual(['a='])
    expect(sentBy(input, {}, { text: 'Go' })).toEqual(['looked for the button "Go" on /admin/people/new'])
  })
  test('must be told where the first leads elsewhere', () =>
    expect(sentBy(nameless)).toEqual([
      'found several buttons on /admin/people/new, the first of which leads elsewhere; name one',
    ]))
  test('must be there', () =>
    expect(sentBy(form, {}, { name: 'do', value: 'add' })).toEqual([
      'looked for the button do=add on /admin/people/new',
    ]))
})

describe('the request', () => {
  const requestOf = async (html: string) => {
    const filled = fill(html)
    const encoded = filled.ok ? await encodeForm(filled.value) : filled
    return encoded.ok ? encoded.value : undefined
  }
  test('goes to the page itself without an action, query and all', async () => {
    const request = await requestOf(
      '<base href="/elsewhere/"><form method=post><input name=a value="1 &"></form>',
    )
    expect(request).toMatchObject({
      url,
      body: 'a=1+%26',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    })
  })
  test('starts from the base of the page', async () => {
    const request = await requestOf('<base href="/app/"><form method=post action="add#top"></form>')
    expect(request?.url.href).toBe('http://ceci.test/app/add')
  })
  test('replaces the query when it asks by GET', async () => {
    const request = await requestOf('<form action="?old=1"><input name=q value=x></form>')
    expect(request?.url.href).toBe('http://ceci.test/admin/people/new?q=x')
  })
  test('writes line ends as browsers do', async () => {
    const request = await requestOf('<form method=post><textarea name=a>1\n2</textarea></form>')
    expect(request?.body).toBe('a=1%0D%0A2')
  })
  test.each([
    ['a form in parts', '<form method=post enctype=multipart/form-data><input name=a value=ñ>', true],
    [
      'a latin-1 form in parts',
      '<form method=post accept-charset=latin1 enctype=multipart/form-data><input name=a value=ñ>',
      false,
    ],
    [
      'a latin-1 form in parts with plain letters',
      '<form method=post accept-charset=latin1 enctype=multipart/form-data><input name=a value=n>',
      true,
    ],
  ])('is not made where letters would get lost: %s', async (_, html, isMade) => {
    expect((await requestOf(html)) !== undefined).toBe(isMade)
  })
  test('goes nowhere when the action is no address', async () => {
    const request = await requestOf('<form method=post action="http://[">')
    expect(request?.url.origin).toBe('null')
  })
})
