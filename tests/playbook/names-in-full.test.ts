import { expect, test } from 'vitest'
import { decide } from '../../src/playbook/decide.ts'
import { defaultPlaybookSettings } from '../../src/playbook/playbook-settings.ts'
import { dana, ourQuestion, ticketOf } from './ticket-of.ts'

type Texts = Parameters<typeof ticketOf>[1][]

const namesIn = (requester: typeof dana, ...texts: Texts): string[] => {
  const decision = decide(ticketOf(requester, ...texts), defaultPlaybookSettings)
  return decision.action === 'create_account'
    ? decision.people.map(({ firstName, lastName }) => `${firstName}|${lastName}`)
    : []
}

test.each([
  ['Oriane Luc Marchetti, omarchetti@dcyf.wa.gov', 'Oriane Luc|Marchetti'],
  ['Joe Standing Bear, jstandingbear@dcyf.wa.gov', 'Joe|Standing Bear'],
  ['Hoa Ngoc Dinh, hngoc@dcyf.wa.gov', 'Hoa Ngoc|Dinh'],
  ['Inês Teixeira da Cunha, iteixeira@dcyf.wa.gov', 'Inês|Teixeira da Cunha'],
  ['Ana Lucía Pereira da Cunha, alpdc@dcyf.wa.gov', 'Ana Lucía|Pereira da Cunha'],
  ['maud de wit - maud.dewit@dcyf.wa.gov', 'Maud|de Wit'],
  ['pierre st. clair - pierre.stclair@dcyf.wa.gov', 'Pierre|St. Clair'],
  ['Sunny Cho-Reed, legal first name Sun-Hee, sun-hee.cho-reed@dcyf.wa.gov', 'Sun-Hee|Cho-Reed'],
  ['For: Moss, Ada B., Licensing Supervisor\nada.moss@dcyf.wa.gov', 'Ada|Moss'],
  ['Last name, first name: ST. CLAIR, ADA\nE-MAIL: ADA.STCLAIR@DCYF.WA.GOV', 'Ada|St. Clair'],
  ['There are two Quang Nguyens here, it is quang.nguyen2@dcyf.wa.gov', 'Quang|Nguyen'],
  ['First;Last;NetID mail\nAda;de los Santos;adls@dcyf.wa.gov', 'Ada|de los Santos'],
])('the account of "%s" is for %s', (line, name) => {
  expect(namesIn(dana, `Please create an account for this new colleague.\n\n${line}\n\nDana`)).toEqual([name])
})

test('a later message that corrects the address alone keeps how the surname is written', () => {
  const first = "Please add Margareta D'Angelo, margareta.dangelo@dcyf.wa.gov.\n\nDana"
  const second = 'Correction: it is margarita.dangelo@dcyf.wa.gov. Ignore the first one.\n\nDana'
  expect(namesIn(dana, first, second)).toEqual(["Margarita|D'Angelo"])
})

test('a later message that tells of a new surname replaces the old one', () => {
  const first = 'Please make an account for Sara Lund, sara.lund@dcyf.wa.gov.\n\nDana'
  const second = 'She just married: please make it Sara Lund-Moss, sara.lund-moss@dcyf.wa.gov.\n\nDana'
  expect(namesIn(dana, first, second)).toEqual(['Sara|Lund-Moss'])
})

test('a later message that corrects surname and address replaces both', () => {
  const first = 'Please make an account for Ifra Nuur Hasan, ifra.hasan@dcyf.wa.gov.\n\nDana'
  const second =
    'They spelled her wrong: Ifra Nur Hasan (Nur Hasan is all surname), ifra.nurhasan@dcyf.wa.gov.'
  expect(namesIn(dana, first, second)).toEqual(['Ifra|Nur Hasan'])
})

test.each([
  ['Park Min-Ji', 'My family name is Park.', 'Min-Ji|Park'],
  ['Marta Roca', 'Roca Ferrer are both my last names.', 'Marta|Roca Ferrer'],
  ['Marta Roca', 'My full name for the account: Marta Inés de la Roca.', 'Marta Inés|de la Roca'],
  [
    'Jan Oster',
    'My full name is Jan Willem Oster but Jan Oster is what all call me, so use that.',
    'Jan|Oster',
  ],
  ['Soren Oster', 'Yours\nSøren Øster', 'Søren|Øster'],
])('the writer shown as %s who says "%s" is %s', (shown, says, name) => {
  const requester = { name: shown, email: 'x91@dcyf.wa.gov', locale: 'en-US' }
  const asks = 'I need a CECI account, please.'
  expect(namesIn(requester, asks, { agent: ourQuestion }, `I work for DCYF. ${says}`)).toEqual([name])
})

test('whoever gives a work address with both of their last names gets one account, there', () => {
  const requester = { name: 'Marta Roca', email: 'mroca@example.com', locale: 'en-US' }
  const answer =
    "I'm an analyst at DCYF. My mailbox is alive now: marta.roca-ferrer@dcyf.wa.gov (Roca Ferrer are both my last names)."
  expect(namesIn(requester, 'I need a CECI account.', { agent: ourQuestion }, answer)).toEqual([
    'Marta|Roca Ferrer',
  ])
})
