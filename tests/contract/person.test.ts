import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Person, parsePerson } from '../../src/contract/person.ts'
import { personSchema } from '../../src/contract/person-schema.ts'

const good = { firstName: ' Dana ', lastName: 'Reyes', email: ' Dana@UW.edu ', role: 'Coach Lead' }
const field = fc.constantFrom<(keyof Person)[]>('firstName', 'lastName', 'email', 'role')
const written = fc.oneof(
  fc.constantFrom('Dana', '', '   ', 'x'.repeat(80), 'x'.repeat(81), '{{x}}', '<b>', 'a\u0000', '\ud800'),
  fc.string({ unit: 'binary', maxLength: 90 }),
  fc.emailAddress(),
)

test('the app brings a person into the same form as the proxy', () => {
  const person = { firstName: 'Dana', lastName: 'Reyes', email: 'dana@uw.edu', role: 'Coach Lead' }
  expect(parsePerson(good)).toEqual(person)
  expect(personSchema.parse(good)).toEqual(person)
})

test('the app refuses whoever the proxy refuses, and nobody else', () => {
  fc.assert(
    fc.property(field, written, (name, text) => {
      const person = { ...good, [name]: text }
      expect(parsePerson(person)).toEqual(personSchema.safeParse(person).data)
    }),
  )
})
