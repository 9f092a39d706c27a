import { describe, expect, test } from 'vitest'
import { decide } from '../../src/playbook/decide.ts'
import { defaultPlaybookSettings } from '../../src/playbook/playbook-settings.ts'
import { dana, pat, ticketOf } from './ticket-of.ts'

const say = (...parts: Parameters<typeof ticketOf>) => decide(ticketOf(...parts), defaultPlaybookSettings)
const namesIn = (...parts: Parameters<typeof ticketOf>): string[] => {
  const decision = say(...parts)
  return decision.action === 'create_account'
    ? decision.people.map(({ firstName, lastName }) => `${firstName} ${lastName}`)
    : []
}
const bo = 'Bo Lindqvist (bo.lindqvist@dcyf.wa.gov)'
const kim = 'Kim Tran (kim.tran@dcyf.wa.gov)'

describe('the people of a request', () => {
  test('stand in the order of the text, the writer among them', () => {
    expect(namesIn(dana, `Please create accounts for ${bo} and me.\n\nDana`)).toEqual([
      'Bo Lindqvist',
      'Dana Reyes',
    ])
    expect(namesIn(dana, `These need CECI accounts:\n- ${bo}\n- me!\n- ${kim}\n\nDana`)).toEqual([
      'Bo Lindqvist',
      'Dana Reyes',
      'Kim Tran',
    ])
  })

  test.each([
    'accepted another offer',
    "isn't joining us",
    'will not be needing hers',
    'has withdrawn',
    'will not be starting',
  ])('are without somebody who %s', (what) => {
    const first = `Please create accounts for ${bo} and ${kim}.\n\nDana`
    expect(namesIn(dana, first, `Kim ${what}.\n\nDana`)).toEqual(['Bo Lindqvist'])
  })

  test('have the address that a later message corrects', () => {
    const first = 'Please make an account for Wes Tanaka, wes.tanaka@dcyf.wa.gov.\n\nDana'
    const decision = say(dana, first, 'Correction: his email is wesley.tanaka@dcyf.wa.gov.\n\nDana')
    expect(decision).toMatchObject({ people: [{ email: 'wesley.tanaka@dcyf.wa.gov' }] })
    expect(namesIn(dana, first, 'Correction: his email is wesley.tanaka@dcyf.wa.gov.')).toHaveLength(1)
  })

  test('have the address that they write from, not one that they call old', () => {
    const text = 'Please set me up in CECI. My old address was dana.lund@dcyf.wa.gov.\n\nDana'
    expect(say(dana, text)).toMatchObject({ people: [{ email: dana.email }] })
  })

  test('keep the name told before where a later message respells the address alone', () => {
    const first = 'Please make an account for Wes Tanaka, wes.tanak@dcyf.wa.gov.\n\nDana'
    const second = 'Oops, I misspelled it: wes.tanaka@dcyf.wa.gov with an a.\n\nDana'
    const people = [{ firstName: 'Wes', lastName: 'Tanaka', email: 'wes.tanaka@dcyf.wa.gov' }]
    expect(say(dana, first, second)).toMatchObject({ people })
    expect(namesIn(dana, first, second)).toHaveLength(1)
  })

  test('have the role that is asked for, not the one that they have now', () => {
    const text = 'My current login only has the Coach role. Please make me a second account.\n\nDana'
    expect(say(dana, text)).toMatchObject({ people: [{ role: 'Coach Lead' }] })
  })

  test('are those of a form that a machine sent and somebody hands on', () => {
    const form =
      'From: HR Notifications (DCYF) <hr.notifications@dcyf.wa.gov>\nSent: Monday\nTo: Dana\nSubject: New employee\n\nName: Marchetti, Gianna\nEmail: gianna.marchetti@dcyf.wa.gov'
    expect(namesIn(dana, `CECI please for this new employee.\n\nDana\n\n${form}`)).toEqual([
      'Gianna Marchetti',
    ])
  })

  test.each([
    ["Please open accounts for the people in Greg's message.", ['Bo Lindqvist', 'Kim Tran']],
    ["Please open accounts for the people in Greg's message, apart from Bo.", ['Kim Tran']],
    ['Can the ones Greg mentions be given CECI accounts?', ['Bo Lindqvist', 'Kim Tran']],
    ['Please make an account for Greg, he wrote the message below.', ['Greg Pratt']],
  ])('are whom the sender of a forwarded message names: %s', (asks, names) => {
    const below = 'From: Greg Pratt <greg.pratt@dcyf.wa.gov>\nSent: Monday\nTo: Dana\nSubject: New people\n\n'
    expect(namesIn(dana, `${asks}\n\nDana\n\n${below}${bo}\n${kim}\n\nGreg`)).toEqual(names)
  })

  test('are named by their address where a nickname stands beside it', () => {
    const text =
      'Please create an account for Big Mike (michael.stavros@dcyf.wa.gov), Michael Stavros.\n\nDana'
    expect(namesIn(dana, text)).toEqual(['Michael Stavros'])
  })

  test('stand in a table with given names and surnames apart, with or without headings', () => {
    const row = 'Zuri\tStone\tz22@dcyf.wa.gov'
    expect(namesIn(dana, `Accounts for new staff please:\nFirst\tLast\tWork e-mail\n${row}`)).toEqual([
      'Zuri Stone',
    ])
    expect(namesIn(dana, `Accounts for new staff please:\n${row}`)).toEqual(['Zuri Stone'])
  })
})

test.each([
  ['Jesús (Chuy) Barragán', 'Chuy'],
  ['Kathryn "Kit" Oyelaran', 'Kit'],
  ['Phil (Philomena) Stacks', 'Phil'],
])('whoever signs %s is greeted as %s', (signature, name) => {
  expect(say({ ...pat, name: '' }, `Can I get a CECI account?\n\n${signature}`).greetingName).toBe(name)
})

test('whoever writes in lower case is not greeted by a word behind "i\'m", nor by the name on paper', () => {
  const mags = { name: 'mags', email: 'mholloran@dcyf.wa.gov', locale: 'en-US' }
  const text =
    "i'm supposed to demo ceci on weds. please create an account for me. it's margarethe holloran on paper."
  expect(say(mags, text).greetingName).toBe('Mags')
  expect(namesIn(mags, text)).toEqual(['Margarethe Holloran'])
})

test('whoever wrote from a wrong address gets one account, under the address they name', () => {
  const ike = { name: 'trail99@gmail.com', email: 'trail99@gmail.com', locale: 'en-US' }
  const text = "I'm Ike Pendergrass, an analyst at DCYF. Please put it under isaac.pendergrass@dcyf.wa.gov."
  const decision = say(ike, `I need a CECI account. ${text}`)
  expect(decision).toMatchObject({
    action: 'create_account',
    people: [{ firstName: 'Isaac', lastName: 'Pendergrass', email: 'isaac.pendergrass@dcyf.wa.gov' }],
  })
})

test('the one exception to a list gets no account, nor a manager who can open it already', () => {
  const list = `${bo}\n${kim}`
  expect(
    namesIn(
      dana,
      `Please create accounts for these, with one exception: Kim, who kept hers.\n${list}\n\nDana`,
    ),
  ).toEqual(['Bo Lindqvist'])
  const manager = "Our manager Kim Tran can; she's at kim.tran@dcyf.wa.gov and has been our go-between."
  expect(namesIn(dana, `Please create an account for ${bo}. ${manager}\n\nDana`)).toEqual(['Bo Lindqvist'])
})

test.each([
  ['I cannot remember which address I used to sign up for CECI. Could you reset it?', 'none'],
  ['When I upload from my phone the video comes out sideways. Is there a setting in the account?', 'none'],
  ['I direct Rainier View Kids. Where is the button for me to add teachers?', 'send_tip_sheet'],
  ['I am a member of the board of directors. Kindly open an account for me.', 'discuss'],
  ['I was hired to lead our football coaches and need an account in CECI.', 'discuss'],
  ['I am her assistant in the baby room, who makes a CECI account?', 'send_tip_sheet'],
  ['Please make me an account while I am on leave from Monday.', 'ask_role'],
  [
    "I'm the Coach Lead here. My coaches keep asking me for CECI logins, can you make them?",
    'send_tip_sheet',
  ],
  ["I'm the Coach Lead here, supervising my coaches since Monday, and I need an account.", 'create_account'],
  ['We hired two new teachers and would like logins for both.', 'send_tip_sheet'],
  ['Do I have to pay for an account with CECI, and how do I get one?', 'ask_role'],
  ['It would help if I had my own account in CECI.\n\nPat Lindqvist\nBrightman Consulting LLC', 'discuss'],
  ['Please add Tavish Muir tmuir@example.com and Odette Lam olam@example.com to CECI.', 'ask_role'],
])('"%s" is answered with %s', (text, action) => {
  expect(say(pat, text).action).toBe(action)
})
