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
