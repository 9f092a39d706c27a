import { expect, test } from 'vitest'
import { decide } from '../../src/playbook/decide.ts'
import { defaultPlaybookSettings } from '../../src/playbook/playbook-settings.ts'
import { ticketOf } from './ticket-of.ts'

const bo = { name: 'Bo Lindgren', email: 'blindgren@esd123.org', locale: 'en-US' }
const ana = { name: 'Ana Teller', email: 'ana.teller@dcyf.wa.gov', locale: 'en-US' }
const answer = (requester: typeof bo, text: string) =>
  decide(ticketOf(requester, text), defaultPlaybookSettings).action

test.each([
  [
    'a Coach Lead whose coaches lack accounts',
    bo,
    'I am the coach lead for our ESD and need coach accounts for my three coaches, they start Monday.\n\nBo',
  ],
  [
    'a list without anybody who is staff or leads coaches',
    { ...bo, email: 'bo@uw.edu' },
    'Please provision CECI for these appointees of our college:\n\nRia Holm rholm@uw.edu\nTom Ash tash@uw.edu\n\nBo Lindgren\nHR Coordinator',
  ],
  [
    'a coach beside another job',
    bo,
    'Mental health consultant and coach, split position. The coach half needs CECI, how do I get set up\n\nBo',
  ],
  [
    'a leader of coaches in another state',
    bo,
    'Coaching supervisor for eastern Oregon here, four coaches on my team. Could I have a login?\n\nBo',
  ],
  [
    'staff with two accounts that should be one',
    ana,
    'I appear twice in CECI, once under my old name. Would you merge the two accounts please?\n\nAna',
  ],
  [
    'staff who no longer need theirs',
    ana,
    'Please take me off the update mails, I changed jobs in May and have no further need of the account.\n\nAna',
  ],
])('proposes no account for %s', (_who, requester, text) => {
  expect(answer(requester, text)).not.toBe('create_account')
})

test('proposes one for a leader of coaches who misspells it', () => {
  expect(
    answer(
      bo,
      'helo, im the new coatch led at the esd, i suprvise 3 coatches. pls make me a acct in ceci so i can see there stuff\n\nBo Lindgren',
    ),
  ).toBe('create_account')
})
