import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parsePerson } from '../../src/contract/person.ts'
import { personSchema } from '../../src/contract/person-schema.ts'

const name = fc.oneof(
  fc.constantFrom(
    'Dana',
    ' Dana ',
    '',
    '   ',
    'x'.repeat(80),
    'x'.repeat(81),
    '{{x}}',
    '<b>',
    'a\u0000',
    '\ud800',
  ),
  fc.string({ unit: 'binary', maxLength: 90 }),
)
const email = fc.oneof(fc.constantFrom('dana@uw.edu', ' Dana@UW.edu ', 'dana', ''), fc.emailAddress())

test('the app brings a person into the same form as the proxy, and refuses the same ones', () => {
  fc.assert(
    fc.property(fc.record({ firstName: name, lastName: name, email, role: name }), (written) => {
      expect(parsePerson(written)).toEqual(personSchema.safeParse(written).data)
    }),
  )
})
