import { describe, expect, test } from 'vitest'
import { parseEmail } from '../../src/contract/email.ts'
import { findAddresses } from '../../src/playbook/people/addresses.ts'
import { readDisplayName } from '../../src/playbook/people/read-display-name.ts'
import { writeName } from '../../src/playbook/people/write-name.ts'
import { defaultPlaybookSettings } from '../../src/playbook/playbook-settings.ts'
import { doubtDomain } from '../../src/playbook/staff/genuine-domain.ts'
import { findSignature } from '../../src/playbook/thread/find-signature.ts'
import { toLines } from '../../src/playbook/thread/lines.ts'
import { splitMessage } from '../../src/playbook/thread/split-message.ts'

const own = (text: string): string =>
  splitMessage(text)
    .own.map((line) => line.text)
    .join('\n')
    .trim()

describe('a message is parted from older ones', () => {
  test.each([
    [
      'Gmail',
      'Yes.\n\nOn Wed, Sep 10, 2025 at 9:41 AM CECI Help Desk <cecihelp@uw.edu> wrote:\n> Hi\n> there',
    ],
    [
      'Gmail with a wrapped line',
      'Yes.\n\nOn Wed, Sep 10, 2025 at 9:41 AM CECI Help Desk\n<cecihelp@uw.edu> wrote:\n\n> Hi',
    ],
    ['Outlook', 'Yes.\n\n________________________________\nFrom: A <a@b.org>\nSent: Monday\nTo: C\n\nHi'],
    ['older Outlook', 'Yes.\n\n-----Original Message-----\nFrom: A <a@b.org>\nTo: C\n\nHi'],
    ['Apple', 'Yes.\n\nBegin forwarded message:\n\n> From: A <a@b.org>\n> To: C\n>\n> Hi'],
    ['Spanish', 'Yes.\n\nEl mié, 10 sept 2025 a las 14:26, A (<a@b.org>) escribió:\n> Hola'],
    ['a help desk', 'Yes.\n\n##- Please type your reply above this line -##\n\nHi'],
  ])('as %s writes them', (_, text) => {
    expect(own(text)).toBe('Yes.')
  })

  test('an answer below the quoted question is the writer’s own', () => {
    expect(own('> What is your role?\nI am a teacher.')).toBe('I am a teacher.')
  })

  test('who wrote the older message is read from its header', () => {
    const { older } = splitMessage(
      'See below\n\nFrom: Abdi, Harun (DCYF) <harun.abdi@dcyf.wa.gov>\nSent: Monday\nTo: x\n\nHi Lenore',
    )
    expect(older).toMatchObject([{ senderName: 'Abdi, Harun (DCYF)', senderEmail: 'harun.abdi@dcyf.wa.gov' }])
  })
})

test.each([
  ['Hi,\n\nAccount please.\n\nThanks,\nToby\n\nTobias Wren\nManager', 'Toby'],
  ['Account please. Thanks!! Theo', 'Theo'],
  ['Account please.\n--\nPam Aldous\nSupervisor', 'Pam Aldous'],
  ['Account please for:\n\nFigueira, Mateus\nmateus.figueira@dcyf.wa.gov', ''],
  ['Quedo al pendiente,\nMaricela\n509-555-0168', 'Maricela'],
])('the signature of %j is found', (text, name) => {
  expect(findSignature(toLines(text), { name: '', email: 'x@y.org' }).name).toBe(name)
})

describe('addresses', () => {
  test.each([
    'Ana <Ana.Ruiz@DCYF.wa.gov>,',
    'mailto:ana.ruiz@dcyf.wa.gov',
    '(ana.ruiz@dcyf.wa.gov).',
    '"ana.ruiz@dcyf.wa.gov"',
    'ana.ruiz@dcyf.wa.gov...',
    "'ana.ruiz@dcyf.wa.gov'",
  ])('are found in %s', (text) => {
    expect(findAddresses(text).map(({ email }) => email)).toEqual(['ana.ruiz@dcyf.wa.gov'])
  })

  test.each(['Dana+Pd@UW.edu', "o'neil@uw.edu", 'a@dcyf.wа.gov', 'ñandú@münchen.de', 'x_y@a-b.co.uk'])(
    '%s takes the contract’s form',
    (written) => {
      expect(findAddresses(`to ${written} please`)[0]?.email).toBe(parseEmail(written))
    },
  )

  test.each(['@', 'a@', '@b.org', 'a@b', 'see @dana', 'a@@b.org'])('are not seen in %j', (text) => {
    expect(findAddresses(text)).toEqual([])
  })
})

test.each([
  ['Nguyen, Thuy-Linh (DCYF)', 'Thuy-Linh', 'Nguyen'],
  ['de la Cruz-Ibáñez, María José', 'María José', 'de la Cruz-Ibáñez'],
  ["MARY-ANN O'BRIEN", 'Mary-Ann', "O'Brien"],
  ['gwen ostrander', 'Gwen', 'Ostrander'],
  ['Dr. Lorne Pettibone, EdD', 'Lorne', 'Pettibone'],
  ['Per van der Meulen', 'Per', 'van der Meulen'],
  ['Luz Elena Arredondo', 'Luz Elena', 'Arredondo'],
  ['Maricela Zúñiga Olvera', 'Maricela', 'Zúñiga Olvera'],
  ['María del Carmen Ruiz', 'María del Carmen', 'Ruiz'],
  ['John Q. Public', 'John', 'Public'],
])('"%s" is %s, %s', (shown, first, last) => {
  expect(readDisplayName(shown, 'x@y.org')).toEqual({ first, last })
})

test.each(['info@x.org', 'Happy Otters Child Care', 'DCYF Staff', 'Front Desk', ''])(
  '"%s" is nobody',
  (shown) => {
    expect(readDisplayName(shown, 'info@x.org')).toBeUndefined()
  },
)

test('shouted and whispered names get their capitals, others are left alone', () => {
  expect(['MCALLISTER', 'jean-luc', 'DeEtta'].map((name) => writeName(name))).toEqual([
    'McAllister',
    'Jean-Luc',
    'DeEtta',
  ])
})

test.each([
  ['a@dcyf.wa.gov', undefined],
  ['a@mail.dcyf.wa.gov', undefined],
  ['a@uw.edu', undefined],
  ['a@dcyf.wa.gv', 'likely-typo'],
  ['a@dcfy.wa.gov', 'likely-typo'],
  ['a@dcyf.wa.gov.example.com', 'look-alike-domain'],
  ['a@dcyf-wa.gov', 'look-alike-domain'],
  ['a@dcyf.xn--w-8sb.gov', 'look-alike-domain'],
  ['a@gmail.com', undefined],
])('%s raises the doubt %s', (email, doubt) => {
  expect(doubtDomain(email, defaultPlaybookSettings)).toBe(doubt)
})
