import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { formDescriptionSchema } from '../../../src/proxy/ceci/form-description.ts'
import { parseDescription } from '../../../src/proxy/parse-description.ts'
import { usual } from './form/open-site.ts'

const complaintsOf = (description: unknown): string[] => {
  const parsed = parseDescription(formDescriptionSchema, JSON.stringify(description))
  return parsed.ok ? [] : parsed.failure
}

test('names everything that is wrong at once, by its place', () => {
  const wrong = {
    language: 'English please',
    tokens: [{ selector: 'meta' }],
    logIn: { page: 'login', fields: { user: 'u' }, colour: 1 },
    create: {
      page: '/new',
      fields: { firstName: 'f' },
      fixed: { a: 1 },
      roles: { Coach: 3 },
      done: {},
      taken: { text: ['{mail} is there'] },
      refused: { path: '(' },
      afterwards: [{ page: '/a', link: 'a', done: { selector: ':::' } }],
    },
    lookUp: { page: '/people', search: { by: 'post' }, row: 'tr:[', email: '', nobody: { text: ['No one'] } },
  }
  expect(complaintsOf(wrong).toSorted()).toEqual([
    'create.afterwards.0.done.selector: is no CSS selector',
    'create.afterwards.0: must not name both page and link',
    'create.done: must name a text, a selector or a path',
    'create.fields.email: no step names the field for the address',
    'create.fields.password: no step names the field for the password',
    'create.fields.role: no step names the field for the role, nor do fields stand in roles',
    'create.fields: must name the field for the address or for the user name: nothing else keeps a user from being made twice',
    'create.fixed.a: must be a text, a list of texts, true or false',
    'create.refused.path: is no regular expression',
    'create.roles.Coach: must be an option, a list of them, or fields',
    'create.taken.text.0: {mail} stands for nothing; there are {email}, {firstName}, {lastName}, {fullName}, {userName}',
    'language: must be a language, such as en',
    'logIn.fields.password: is missing',
    'logIn.page: must be a path on the site, such as /admin/users',
    'logIn: Unrecognized key: "colour"',
    'lookUp.email: must not be empty',
    'lookUp.row: is no CSS selector',
    'lookUp.search.by: must have by: form, query or reading-on',
    'lookUp.unfinished: must tell users who were begun only: the address is put in before the last form',
    'tokens.0: must name either a header or a field',
  ])
})

test('says where the file stops being JSON', () => {
  expect(parseDescription(formDescriptionSchema, '{\n  "logIn": {},\n}')).toEqual({
    ok: false,
    failure: ['is not JSON (line 3 column 1)'],
  })
})

test('takes an address that stands in the user name, or in a later step', () => {
  const { email, ...others } = usual.create.fields
  const later = { fields: { email }, done: { text: ['Saved'] } }
  const { create } = usual
  expect(complaintsOf({ ...usual, create: { ...create, fields: { ...others, userName: 'u' } } })).toEqual([])
  expect(
    complaintsOf({
      ...usual,
      create: {
        ...create,
        fields: { ...others, userName: 'u' },
        userNameFrom: 'before-at',
        afterwards: [later],
      },
    }),
  ).toEqual([])
  expect(
    complaintsOf({
      ...usual,
      create: { ...create, fields: { ...others, userName: 'u' }, userNameFrom: 'before-at' },
    }),
  ).toEqual(['create.fields.email: no step names the field for the address'])
})

test('asks how users look who were begun only, where they can be found before the last form', () => {
  const create = { ...usual.create, afterwards: [{ fixed: { a: 'b' }, done: { text: ['Saved'] } }] }
  expect(complaintsOf({ ...usual, create })).toEqual([
    'lookUp.unfinished: must tell users who were begun only: the address is put in before the last form',
  ])
  expect(complaintsOf({ ...usual, create, lookUp: { ...usual.lookUp, unfinished: '.draft' } })).toEqual([])
})

test('takes the example of the README', () => {
  const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8')
  const [, example = ''] = /```json\n(\{ "logIn".*?)```/s.exec(readme) ?? []
  expect(parseDescription(formDescriptionSchema, example)).toMatchObject({ ok: true })
})
