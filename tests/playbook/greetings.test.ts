import { expect, test } from 'vitest'
import { decide } from '../../src/playbook/decide.ts'
import { defaultPlaybookSettings } from '../../src/playbook/playbook-settings.ts'
import { ourQuestion, ticketOf } from './ticket-of.ts'

const asks = 'Can I get a CECI account?'

const greeted = (name: string, email: string, text: string): string =>
  decide(ticketOf({ name, email, locale: 'en-US' }, text), defaultPlaybookSettings).greetingName

test.each([
  ['Ada Moss', `${asks}\n\nMs. Moss`, 'Ada'],
  ['Sgt. Ada Moss', `${asks}\n\nSgt. Moss`, 'Ada'],
  ['Olena Hrytsak', `${asks}\n\nLesia\nOlena Hrytsak, M.Ed. | Specialist`, 'Lesia'],
  [
    'Moss, Adelaide',
    `${asks}\n\nWith kind regards,\nAdele Moss\nThis message may be subject to disclosure.`,
    'Adele',
  ],
  ["Fa'afetai Leota", `${asks}\n\nfa'afetai lava,\nTavita`, 'Tavita'],
  ['Helper', `${asks} thx\nDerek`, 'Derek'],
  ['Ada Petrov-Moss', `${asks}\n\nxo Ada\nImplementation Lead`, 'Ada'],
  ['Human Resources', `${asks}\n\nGunnar Moss\nHuman Resources`, 'Gunnar'],
  ['ada.moss', asks, 'Ada'],
  ['Moss, Theodore', `${asks}\n\nTed\n--\nTheodore Moss, Unit Manager`, 'Ted'],
  ['Alexander Moss', `${asks}\n\n~ Sasha\n\n________\nAlexander Moss | Coordinator`, 'Sasha'],
  ['Customer Onboarding', asks, ''],
  ['Nguyen Quoc Bao', `${asks}\n\nQuoc Bao`, 'Quoc Bao'],
  ['Anh Vy Dinh', `Hi it's Anh Vy. ${asks}`, 'Anh Vy'],
  ['Centro Infantil Flores', asks, ''],
  ['Keola Moss', `${asks}\n\nThks\nKeola Moss`, 'Keola'],
])('whoever is shown as %s and writes %j is greeted as "%s"', (name, text, greeting) => {
  expect(greeted(name, 'x91@example.com', text)).toBe(greeting)
})

test('where somebody else answers and gives no first name, the requester is greeted', () => {
  const ada = { name: 'Ada Moss', email: 'ada@example.com', locale: 'en-US' }
  const other = {
    other: 'She works for me, please go on.\n\nM. Harlan',
    name: 'Team Lead',
    email: 'x@example.org',
  }
  const ticket = ticketOf(ada, asks, { agent: ourQuestion }, other)
  expect(decide(ticket, defaultPlaybookSettings).greetingName).toBe('Ada')
})
