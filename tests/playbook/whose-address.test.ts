import { expect, test } from 'vitest'
import { decide } from '../../src/playbook/decide.ts'
import { toPhrases } from '../../src/playbook/language/phrases.ts'
import { defaultPlaybookSettings } from '../../src/playbook/playbook-settings.ts'
import { dana, ourQuestion, ticketOf } from './ticket-of.ts'

const people = (...parts: Parameters<typeof ticketOf>): string => {
  const decision = decide(ticketOf(...parts), defaultPlaybookSettings)
  return decision.action === 'create_account'
    ? decision.people.map(({ firstName, lastName, email }) => `${firstName}|${lastName}|${email}`).join('; ')
    : decision.action
}
const private_ = { name: 'moss_77@yahoo.com', email: 'moss_77@yahoo.com', locale: 'en-US' }
const bo = 'Bo|Lind|bo.lind@dcyf.wa.gov'
const asks = 'Please make a CECI account for Bo Lind, bo.lind@dcyf.wa.gov.'

test.each([
  "Oops, wrong mailbox. I'm Ada Moss, a licensing specialist at DCYF. My state mail is ada.moss@dcyf.wa.gov.",
  'Perdón, soy Ada Moss, especialista del DCYF. Ábramela con el del trabajo, ada.moss@dcyf.wa.gov.',
  "It's Addie (Ada Moss). I'm a specialist at DCYF. Tie it to ada.moss@dcyf.wa.gov since this one is for my club.",
])('whoever answers from a private mailbox gets one account, at work: "%s"', (text) => {
  expect(people(private_, 'Could I get a CECI login?', { agent: ourQuestion }, text)).toBe(
    'Ada|Moss|ada.moss@dcyf.wa.gov',
  )
})

test.each([
  'The shared one belonged to Kim Tran (kim.tran@dcyf.wa.gov) and she keeps it.',
  'Nothing needed for Kim Tran (kim.tran@dcyf.wa.gov).',
  'My invitation turned out to be meant for Kim Tran (kim.tran@dcyf.wa.gov), no relation.',
  'Our manager Kim Tran (kim.tran@dcyf.wa.gov) has nothing to do with this.',
  'Kim Tran (kim.tran@dcyf.wa.gov) has been using hers since 2022.',
  'Kim Tran will be there too, but kim.tran@dcyf.wa.gov has worked since March, please leave hers alone.',
  'For general PD questions: dcyf.pdquestions@dcyf.wa.gov',
  'Last time you put licensing-all@dcyf.wa.gov in copy.',
])('nobody but Bo gets one where it says "%s"', (text) => {
  expect(people(dana, `Hello,\n\n${asks} ${text}\n\nDana`)).toBe(bo)
})

test('one excluded beside the writer by "not for me or" gets none', () => {
  const below =
    'From: Tran, Kim (DCYF) <kim.tran@dcyf.wa.gov>\nSent: Monday\nTo: Dana Reyes\nSubject: CECI\n\nDana, do you know?\n\nKim\n\nFrom: Moss, Ada (DCYF) <ada.moss@dcyf.wa.gov>\nSent: Monday\nTo: Kim Tran\nSubject: CECI\n\nHi Kim, where would I apply for CECI? Ada'
  expect(
    people(
      dana,
      `Please scroll down, the CECI account is for Ada, not for me or Kim. Thanks! Dana\n\n${below}`,
    ),
  ).toBe('Ada|Moss|ada.moss@dcyf.wa.gov')
})

test('"she can be reached at" goes on about the one whom the account is for', () => {
  const text =
    'Hi! My successor is Noor Prescott, she will be supervising our seven coaches. I would love for her to have her own Coach Lead login. She can be reached at n.prescott@nwkids.org\n\nReg Stone\nCoach Lead'
  expect(people({ name: 'Reg Stone', email: 'rstone@nwkids.org', locale: 'en-US' }, text)).toBe(
    'Noor|Prescott|n.prescott@nwkids.org',
  )
})

test('whoever "oversees our coaches" instead of a leaving lead is the one who needs the account', () => {
  const text =
    'Hi! Twins in the family (grandbabies, not mine), so I am leaving. Her name is Noor Prescott and from the 20th she will be the one overseeing our seven coaches. I would love for her to have her own Coach Lead login. Her mail is n.prescott@nwkids.org\n\nReg Stone\nCoach Lead'
  expect(people({ name: 'Reg Stone', email: 'rstone@nwkids.org', locale: 'en-US' }, text)).toBe(
    'Noor|Prescott|n.prescott@nwkids.org',
  )
})

test('a phrase that names a set of words that is not there is refused', () => {
  expect(() => toPhrases('$nobody knows')).toThrow('$nobody')
})

test('a nickname that the work address spells out makes it the writer’s', () => {
  const text =
    'This is Bea Moss, I am a specialist at DCYF. Could the CECI login go on beatrice.moss@dcyf.wa.gov?\n\nBea'
  expect(people(private_, 'How do I get on CECI?', { agent: ourQuestion }, text)).toBe(
    'Beatrice|Moss|beatrice.moss@dcyf.wa.gov',
  )
})

test('an address made of another’s whole name is theirs, whatever "this address" says', () => {
  const office = { name: 'DCYF Front Office', email: 'frontoffice@dcyf.wa.gov', locale: 'en-US' }
  const text =
    'Hello,\n\nMr. Bo Lind joins the agency on Monday and has asked to be added to CECI. The account should carry this address: bo.lind@dcyf.wa.gov. For a faster answer write to me by name, kim.tran@dcyf.wa.gov.\n\nKim Tran\nExecutive Assistant'
  expect(people(office, text)).toBe(bo)
})

test('a further account goes where "put it on" and "attach it to" say', () => {
  const tagged =
    'dana.reyes@dcyf.wa.gov is set up as a Coach Lead. Would you create a second login for me that is just a Coachee? Please put it on dana.reyes+teacher@dcyf.wa.gov.\n\nDana Reyes'
  expect(people(dana, tagged)).toBe('Dana|Reyes|dana.reyes+teacher@dcyf.wa.gov')
  const shared =
    "I'm in CECI already as coach lead with dana.reyes@dcyf.wa.gov. What I lack is an account that has the Coach role. Kindly attach it to our training mailbox, qris.demo@dcyf.wa.gov. Put my name on it.\n\nDana Reyes"
  expect(people(dana, shared)).toBe('Dana|Reyes|qris.demo@dcyf.wa.gov')
})

test.each([
  ['Francisco Javier ("Paco") Urrutia, f.urrutia@uw.edu', 'Francisco Javier|Urrutia|f.urrutia@uw.edu'],
  ['Terrence "TJ" Broussard / tjbrou@uw.edu', 'Terrence|Broussard|tjbrou@uw.edu'],
  ['Mei Ling Castellano, mlcast@dcyf.wa.gov', 'Mei Ling|Castellano|mlcast@dcyf.wa.gov'],
  ['Fionnuala Mac Giolla, from Walla Walla, fmacg@uw.edu', 'Fionnuala|Mac Giolla|fmacg@uw.edu'],
  ['bo.lind@dcyf.wa.gov | Lind, Bo | 71043377 | Reyes', bo],
])('"%s" is read as %s', (line, person) => {
  expect(people(dana, `Hello,\n\nPlease add to CECI:\n\n${line}\n\nDana`)).toBe(person)
})

test('accounts in the plural, for what somebody sent, mean the list and not its sender', () => {
  const below =
    '> From: Greg Pratt <greg.pratt@dcyf.wa.gov>\n> To: Dana Reyes <dana.reyes@dcyf.wa.gov>\n> Date: 10/07/2025\n> Subject: new people\n>\n> (a) Ada Moss   ada.moss@dcyf.wa.gov\n> (b) Bo Lind   bo.lind@dcyf.wa.gov\n>\n> Greg'
  expect(
    people(dana, `See what Greg sent. CECI logins for the whole bunch please.\n\nDana\n\n${below}`),
  ).toBe(`Ada|Moss|ada.moss@dcyf.wa.gov; ${bo}`)
})

test('one of a forwarded list who "has been in CECI since" is left out of it, and not the only one', () => {
  const below =
    'From: Greg Pratt <greg.pratt@dcyf.wa.gov>\nSubject: new people\nDate: October 20, 2025\nTo: Dana Reyes <dana.reyes@dcyf.wa.gov>\n\n1) Ada Moss, ada.moss@dcyf.wa.gov\n2) Wilma Osei, wilma.osei@dcyf.wa.gov\n3) Bo Lind, bo.lind@dcyf.wa.gov\n\nGreg'
  const above =
    'Would you open CECI accounts for the names in the mail I forward? Skip no. 2: Wilma has been in CECI since the pilot.'
  expect(people(dana, `${above}\n\nDana\n\nBegin forwarded message:\n\n${below}`)).toBe(
    `Ada|Moss|ada.moss@dcyf.wa.gov; ${bo}`,
  )
})

test('who says that the other one is me stands behind the first', () => {
  const text =
    'Hello, we are two at DCYF who need CECI accounts. One is Bo Lind, bo.lind@dcyf.wa.gov, the other one is me.\n\nDana'
  expect(people(dana, text)).toBe(`${bo}; Dana|Reyes|dana.reyes@dcyf.wa.gov`)
})

test('a printer that prints automatically and "do not reply-all" make no automatic reply', () => {
  const text = `Hello, ${asks}\n\nDana\npls do not reply-all to the field office box, it prints automatically`
  expect(people(dana, text)).toBe(bo)
})

test('working down somebody’s checklist asks for nobody but the reader', () => {
  const below =
    'From: Greg Pratt <greg.pratt@dcyf.wa.gov>\nSent: Friday\nTo: Dana Reyes <dana.reyes@dcyf.wa.gov>\nSubject: Your first days\n\nWelcome! Here is what to do:\n\nLaptop\tKim Tran, kim.tran@dcyf.wa.gov\nCECI user account\tcecihelp@uw.edu\n\nGreg'
  expect(people(dana, `I am at the CECI row of Greg's table. Would you set me up?\n\nDana\n\n${below}`)).toBe(
    'Dana|Reyes|dana.reyes@dcyf.wa.gov',
  )
})

test('thanks that all works after an agent’s word ask for nothing', () => {
  const first = 'Hello, I am new in licensing and will need CECI.\n\nDana'
  const told = 'Hi Dana,\n\nThat took a minute, it should be fine from here.\n\nRobin'
  expect(people(dana, first, { agent: told }, 'Works like a charm, I changed the password. Dana')).toBe(
    'none',
  )
  expect(people(dana, first, { agent: 'All done, you are in as Coach Lead.' }, 'Thank you!')).toBe('none')
})
