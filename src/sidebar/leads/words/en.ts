import { accountsEn } from './accounts-en.ts'
import { healthEn } from './health-en.ts'
import { playbookEn } from './playbook-en.ts'

/** Every word of the team leads' page; other languages have the same shape. */
export const en = {
  page: {
    title: 'CECI Accounts',
    unreadable: 'Zendesk does not say who you are',
    again: 'Try again',
    rooms: { accounts: 'Accounts', playbook: 'Playbook', tryIt: 'Try it', health: 'Health' },
    rehearsal: 'Rehearsal in this browser tab',
    rehearsalOn:
      'Rehearsal is on in this browser tab: the app makes no account and writes nothing to Zendesk, it shows what it would do. Tickets opened before need a reload.',
    rehearsalBarred:
      'This browser keeps nothing for pages inside Zendesk, so rehearsal cannot be switched on.',
  },
  proxy: {
    notSet:
      'No proxy is set: agents make accounts in CECI by hand, and nothing of that is listed or counted here. To have accounts made in one press, an administrator sets up the proxy and enters its address and the shared key in the app’s settings.',
    notAnAddress: 'The proxy address in the settings is no web address. Health says how to correct it.',
    noWord: 'The proxy gave no clear answer. Health says what to do.',
  },
  copy: { copy: 'Copy', copied: 'Copied', selected: 'The text is selected. Press Ctrl-C or ⌘-C.' },
  ...accountsEn,
  ...healthEn,
  ...playbookEn,
}

export type LeadsWords = typeof en
