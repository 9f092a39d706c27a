import { describe, expect, test } from 'vitest'
import { parseEmail } from '../../src/contract/email.ts'

describe('parseEmail', () => {
  test.each([
    [' Dana@DCYF.WA.gov ', 'dana@dcyf.wa.gov'],
    ['ñandú@münchen.de', 'ñandú@xn--mnchen-3ya.de'],
    ['a@dcyf.wа.gov', 'a@dcyf.xn--w-8sb.gov'],
    ["o'neil+ceci.x@uw.edu", "o'neil+ceci.x@uw.edu"],
    ['e\u0301lan@uw.edu', '\u00e9lan@uw.edu'],
  ])('brings %j into the form it is compared by', (written, email) => {
    expect(parseEmail(written)).toBe(email)
  })

  test.each([
    '',
    'a@b',
    'x@y..com',
    'a b@c.de',
    'a@[127.0.0.1]',
    'a@127.0.0.1',
    'a@c.de/x',
    'a@c.de:80',
    'a@b@c.de',
    'a.@c.de',
    '<a@c.de>',
    `${'a'.repeat(250)}@c.de`,
  ])('refuses %j', (written) => {
    expect(parseEmail(written)).toBeUndefined()
  })
})
