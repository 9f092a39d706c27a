import { expect, test } from 'vitest'
import { decide } from '../../src/playbook/decide.ts'
import { defaultPlaybookSettings } from '../../src/playbook/playbook-settings.ts'
import { dana, ourQuestion, ticketOf } from './ticket-of.ts'

const namesIn = (...texts: Parameters<typeof ticketOf>[1][]): string[] => {
  const decision = decide(ticketOf(dana, ...texts), defaultPlaybookSettings)
  return decision.action === 'create_account' ? decision.people.map(({ firstName }) => firstName) : []
}

const bo = 'Bo Lindqvist (bo.lindqvist@dcyf.wa.gov)'
const kim = 'Kim Tran (kim.tran@dcyf.wa.gov)'

test.each([
  [`We need CECI accounts:\n1) ${bo}\n2) me, I was forgotten\n\nDana`, ['Bo', 'Dana']],
  [`Neither I nor Bo can open CECI. We need accounts, one for ${bo} and one for me.\n\nDana`, ['Dana', 'Bo']],
  [`We need CECI accounts for ${bo} and ${kim}. None for me, please.\n\nDana`, ['Bo', 'Kim']],
  [`Una cuenta de CECI para mi compañero ${bo}, por favor.\n\nDana`, ['Bo']],
  [`A second CECI account please, at dana.test@dcyf.wa.gov, it comes to me too.\n\nDana`, ['Dana']],
  [
    `CECI accounts for:\n- ${bo}\n- Dana Reyes, dana.reyes@dcyf.wa.gov\n- ${kim}\n\nDana`,
    ['Bo', 'Dana', 'Kim'],
  ],
  [`${bo} needs a CECI account and, come to think of it, so do I.\n\nDana`, ['Bo', 'Dana']],
  [`I need a CECI account. So does Bo (bo.lindqvist@dcyf.wa.gov, Bo Lindqvist).\n\nDana`, ['Dana', 'Bo']],
  [`Todos usan CECI menos yo. También falta ${bo}. ¿Nos crean una cuenta a los dos?\n\nDana`, ['Dana', 'Bo']],
])('the writer is among them where they count themselves: %s', (text, names) => {
  expect(namesIn(text)).toEqual(names)
})

test('an answer that says whom the account is for is not about the writer', () => {
  const first = 'Hello, I need one more account, please.\n\nDana'
  expect(namesIn(first, { agent: ourQuestion }, `It is for Mr. ${bo}, a DCYF specialist.\n\nDana`)).toEqual([
    'Bo',
  ])
})

test('a slip that the subject confesses asks for nobody', () => {
  const asks = `Could you put ${bo} in CECI? He needs an account.\n\nDana`
  const ticket = { ...ticketOf(dana, asks), subject: 'CECI account: I wrote the wrong name' }
  expect(decide(ticket, defaultPlaybookSettings)).toMatchObject({ people: [{ firstName: 'Bo' }] })
})

test('somebody asks for themself and for those in "and one for"', () => {
  expect(namesIn(`Could I get a CECI account? And one for ${bo} and one for ${kim}.\n\nDana`)).toEqual([
    'Dana',
    'Bo',
    'Kim',
  ])
})
