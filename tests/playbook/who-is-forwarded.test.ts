import { expect, test } from 'vitest'
import { decide } from '../../src/playbook/decide.ts'
import { defaultPlaybookSettings } from '../../src/playbook/playbook-settings.ts'
import { dana, ticketOf } from './ticket-of.ts'

const namesIn = (text: string): string[] => {
  const decision = decide(ticketOf(dana, text), defaultPlaybookSettings)
  return decision.action === 'create_account' ? decision.people.map(({ firstName }) => firstName) : []
}

const from = (sender: string): string =>
  `From: ${sender}\nSent: Monday\nTo: Reyes, Dana (DCYF) <dana.reyes@dcyf.wa.gov>\nSubject: New people`
const greg = from('Greg Pratt (DCYF) <greg.pratt@dcyf.wa.gov>')
const form = 'Employee: Ada Moss\nE-mail: ada.moss@dcyf.wa.gov\nSystems: CECI, payroll'

test('whoever approves "both" means the two of the list, and not its sender', () => {
  const list = 'Bo Lindqvist   bo.lindqvist@dcyf.wa.gov\nKim Tran   kim.tran@dcyf.wa.gov'
  const below = `${greg}\n\nDana, I need your OK for CECI for my two newest:\n\n${list}\n\nGreg`
  expect(namesIn(`Fine with me. Please set both up.\n\nDana\n\n${below}`)).toEqual(['Bo', 'Kim'])
})

test('the employee of a form is meant, not those through whose hands it went', () => {
  const office = from('Hallie Ott (DCYF HR) <hallie.ott@dcyf.wa.gov>')
  const below = `${greg}\n\nYours, I think.\n\n${office}\n\n${form}\nHallie`
  expect(
    namesIn(`Can this CECI account be made today? The start date has come and gone.\n\nDana\n\n${below}`),
  ).toEqual(['Ada'])
})

test('a form that says where to write is not about whoever received it', () => {
  const below = `${from('HR <hr@dcyf.wa.gov>')}\n\n${form}\n[ ] CECI account: write to cecihelp@uw.edu`
  expect(namesIn(`Kindly see to the account below. Ada starts on Monday.\n\nDana\n\n${below}`)).toEqual([
    'Ada',
  ])
})

test('a letter to the writer about their new post asks for the writer', () => {
  const letter = 'Dear Dana, I confirm your appointment as supervisor of our coaches from November.'
  const asks =
    'Proof is below. The first coaching call is on the 5th, and for that I would have to be let in.'
  expect(namesIn(`${asks}\n\nDana\n\n${greg}\n\n${letter}`)).toEqual(['Dana'])
})

test('the newcomer that an announcement welcomes is meant by whoever hands it on', () => {
  const news = 'All, please welcome Ada Moss (ada.moss@dcyf.wa.gov), our new liaison. Dana, you see to CECI.'
  expect(
    namesIn(`Can one of you take care of the CECI part of this?\n\nDana\n\n${greg}\n\n${news}\n\nGreg`),
  ).toEqual(['Ada'])
})
