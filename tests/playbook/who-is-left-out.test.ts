import { expect, test } from 'vitest'
import { decide } from '../../src/playbook/decide.ts'
import { defaultPlaybookSettings } from '../../src/playbook/playbook-settings.ts'
import { dana, ticketOf } from './ticket-of.ts'

const namesIn = (...texts: string[]): string[] => {
  const decision = decide(ticketOf(dana, ...texts), defaultPlaybookSettings)
  return decision.action === 'create_account'
    ? decision.people.map(({ firstName, lastName }) => `${firstName} ${lastName}`)
    : []
}

const bo = 'Bo Lindqvist (bo.lindqvist@dcyf.wa.gov)'
const kim = 'Kim Tran (kim.tran@dcyf.wa.gov)'
const ada = 'Ada Moss (ada.moss@dcyf.wa.gov)'

test.each([
  ['Accounts for those marked Y, please.', ['Bo Lindqvist', 'Ada Moss']],
  ['Accounts for the ones marked "N" please; Y means they have it.', ['Kim Tran']],
  ['Please make accounts for these. Whoever says No can be passed over.', ['Bo Lindqvist', 'Ada Moss']],
])('a list whose rows carry marks is read by them: %s', (asks, names) => {
  expect(namesIn(`${asks}\n\n${bo} Y\n${kim} N\n${ada} Y\n\nDana`)).toEqual(names)
})

test('a column headed CECI tells whom a table asks for', () => {
  const table =
    'Name | E-mail | CECI?\nBo Lindqvist | bo.lindqvist@dcyf.wa.gov | Yes\nKim Tran | kim.tran@dcyf.wa.gov | No'
  expect(namesIn(`New staff, please see to their accounts.\n\n${table}\n\nDana`)).toEqual(['Bo Lindqvist'])
})

test('of a list in parts, only the part that the words name gets accounts', () => {
  const list = `Group 1 (August)\n${bo}\n\nGroup 2 (October)\n${kim}\n${ada}`
  expect(namesIn(`Please make accounts for the two people in Group 2.\n\n${list}\n\nDana`)).toEqual([
    'Kim Tran',
    'Ada Moss',
  ])
})

test.each([
  `Please set up Ada Moss (ada.moss@dcyf.wa.gov). ${bo} has since declined.`,
  `Please make an account for ${ada}.\nOutgoing: Bo Lindqvist, Program Specialist, bo.lindqvist@dcyf.wa.gov`,
  `Please make an account for ${ada}. Bo's can be closed; he is still reachable at bo.lindqvist@dcyf.wa.gov.`,
  `Por favor creen una cuenta para ${ada}, pero no para ${bo}.`,
  `Please make an account for ${ada}. Our principal, ${bo}, knows of it.`,
  `Accounts for these please:\n${ada}\n${bo} <- sorry, he's in already`,
  `Please make an account for ${ada}. She shares a screen with ${bo}. He's been a user for years.`,
])('somebody who comes no more, leaves, or is in already gets none: %s', (text) => {
  expect(namesIn(`${text}\n\nDana`)).toEqual(['Ada Moss'])
})

test('whoever takes another job after all is taken off the list', () => {
  const list = `Accounts for these please:\n${bo}\n${ada}\n\nDana`
  expect(namesIn(list, 'Bo has decided to take the post in Yakima.\n\nDana')).toEqual(['Ada Moss'])
})

test('a tick in the last column asks for the rows that carry it', () => {
  const rows =
    'Bo Lindqvist, bo.lindqvist@dcyf.wa.gov, X\nKim Tran, kim.tran@dcyf.wa.gov,\nAda Moss, ada.moss@dcyf.wa.gov, X'
  expect(namesIn(`Accounts please for everyone with an X.\n\n${rows}\n\nDana`)).toEqual([
    'Bo Lindqvist',
    'Ada Moss',
  ])
})

test.each([
  'All of these need accounts except the last one:',
  'Please make accounts for these. The first two need CECI, the third does not:',
  'Please make accounts, but only the first two of these:',
])('rows are left out by their place: %s', (asks) => {
  expect(namesIn(`${asks}\n\n${bo}\n${kim}\n${ada}\n\nDana`)).toEqual(['Bo Lindqvist', 'Kim Tran'])
})

test.each(['Hold on with Ada, please.', 'Turns out Ada was already set up last spring.'])(
  'a later message takes somebody off the list: %s',
  (later) => {
    const first = `Please create accounts for ${bo} and ${ada}.\n\nDana`
    expect(namesIn(first, `${later}\n\nDana`)).toEqual(['Bo Lindqvist'])
  },
)

test('a later message that names the right person replaces the wrong one', () => {
  const first = `Please create an account for ${bo}.\n\nDana`
  expect(namesIn(first, `Sorry, wrong person! It should be ${ada}.\n\nDana`)).toEqual(['Ada Moss'])
})

test.each([
  `Could I get a CECI account? I am covering for ${bo} until March.`,
  `Could I get a CECI account like the one ${bo} has?`,
  `My mentor, ${bo}, said I should get a CECI account. Can you make me one?`,
  `Could I get a CECI account? ${bo} can tell you more about me.`,
])('whoever is covered for or can tell more gets none: %s', (text) => {
  expect(namesIn(`${text}\n\nDana`)).toEqual(['Dana Reyes'])
})
