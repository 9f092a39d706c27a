import { ruleSays } from '../../playbook/rule-names.ts'
import { receiptWords } from './receipt-en.ts'

/** Every word an agent reads in the panel; other languages have the same shape. */
export const en = {
  loading: 'Reading the ticket…',
  actions: {
    create_account: 'Create account',
    ask_role: 'Ask for role',
    send_tip_sheet: 'Send tip sheet',
    discuss: 'Discuss with team leads',
    none: 'Nothing to do',
    tell_has_account: 'Tell them they have one',
    hand_over: (responder: string) => `Hand over to ${responder}`,
  },
  rehearsing: 'Rehearsal: nothing is made in CECI and nothing is written to the ticket.',
  suggestion: {
    heading: 'Suggested',
    why: 'Why',
    inSubject: 'subject',
    inRequester: 'requester',
    inComment: (number: number) => (number === 1 ? 'first message' : `message ${number}`),
    otherActions: 'Something else',
    lookFirst: 'Look first',
    summary: {
      create_account: 'This person gets an account.',
      ask_role: 'The ticket does not say who this person is. Ask first.',
      send_tip_sheet: 'Accounts come by invitation here. Send the tip sheet.',
      discuss: 'Outside the usual paths. The team leads decide.',
      none: 'This ticket does not ask for a new account, or we wait for an answer.',
    },
    canInvite: 'They can invite',
    mustPassOn: 'They pass it on',
    otherReader: 'Tip sheet for somebody else…',
    nameless: 'one of the people',
    whoReads: 'Who reads the tip sheet?',
  },
  rules: ruleSays as Record<keyof typeof ruleSays, string>,
  warnings: {
    'look-alike-domain': (quote: string) => `Looks like a staff address but is not: ${quote}`,
    'likely-typo': (quote: string) => `Perhaps mistyped: ${quote}`,
    'missing-email': (quote: string) => `No e-mail address for ${quote}`,
    'missing-name': (quote: string) => `No full name for ${quote}`,
    'private-address': (quote: string) => `A private address: ${quote}`,
    'hidden-instruction': (quote: string) => `The ticket tries to give orders: “${quote}”`,
    'left-out': (quote: string) => `Left out on purpose: ${quote}`,
    'many-people': (quote: string) => `More people than fit at once: ${quote}`,
  },
  statuses: {
    new: 'New',
    open: 'Open',
    pending: 'Pending',
    hold: 'On hold',
    solved: 'Solved',
    closed: 'Closed',
  },
  around: {
    viewers: (names: string) => `Also looking at this ticket: ${names}`,
    otherTickets: 'Other tickets of this requester',
  },
  form: {
    heading: (count: number) => (count === 1 ? 'New account' : `${count} new accounts`),
    person: (number: number) => `Person ${number}`,
    firstName: 'First name',
    lastName: 'Last name',
    email: 'E-mail address',
    role: 'Role',
    notListed: (role: string) => `${role} (not on the list)`,
    addPerson: 'Add a person',
    remove: 'Remove',
    create: (count: number) => (count === 1 ? 'Create account' : `Create ${count} accounts`),
    overLimit: (left: number, excess: number) =>
      left === 0
        ? 'The limit of accounts for now is used up. Try again later.'
        : `Only ${left} more can be made for now. Remove ${excess}, and make ${excess === 1 ? 'it' : 'them'} later.`,
    tooMany: (most: number, excess: number) =>
      `At most ${most} people at once. Remove ${excess}, and make ${excess === 1 ? 'it' : 'them'} afterwards.`,
    sameName: 'This name stands here twice, with another address.',
    haveOne: (names: string, count: number) =>
      `${names} ${count === 1 ? 'has an account' : 'have accounts'} already. Nothing is made for them, and the reply does not name them.`,
    createByHand: (count: number) =>
      count === 1 ? 'Make the account by hand' : `Make ${count} accounts by hand`,
    errors: {
      missing: 'Please fill this in.',
      notAnAddress: 'This is not an e-mail address.',
      tooLong: 'This is too long (80 characters at most).',
      notAName: 'Names hold no brackets, braces or line breaks.',
      twice: 'This address stands here twice.',
      notListed: 'CECI does not know this role. Choose one of the list.',
    },
    known: {
      exists: 'This address already has an account.',
      'under-way': 'An account for this address is being made from another ticket.',
      unknown: 'Whether this address has an account is not known yet.',
    },
  },
  reply: {
    heading: 'Reply',
    language: 'Language of the reply',
    en: 'English',
    es: 'Spanish',
    edit: 'Edit',
    standard: 'Use the standard text',
    blanks: { name: '[name]', email: '[e-mail address]' },
    takeBack: 'Use my text again',
    writtenAnew:
      'Written anew, since the details changed after you edited it. Your own text is kept; it has the details of before.',
    noPassword:
      'A person’s password does not stand in this text. The receipt will show it, to pass on another way.',
    detailsOnly: (name: string) => `Details only to ${name}`,
    takesOff: (names: string) => `Takes off the copies: ${names}`,
    leaveOut: 'Leave the password out of the reply',
    leaveOutHint: 'The receipt will show it, to pass on another way.',
    leaveOutForAnother:
      'The requester always gets the reply. The receipt will show the password, to pass on another way.',
    problem: (message: string) => `The reply text in the app’s settings cannot be used: ${message}`,
    othersSee: (names: string) => `The password will also be read by: ${names}`,
  },
  afterwards: {
    heading: 'Reply and status',
    status: 'Status afterwards',
    tags: 'Tags added',
  },
  ...receiptWords,
  failures: {
    'no-answer': 'Zendesk did not answer. Look at the ticket, then try again.',
    'other-ticket': 'Another ticket is open now. Nothing was written.',
    'no-permission': 'You may not change this in Zendesk. Ask an administrator.',
    'not-found': 'Zendesk does not know this. The app’s settings may name somebody who has left.',
    conflict: 'Somebody else has just saved this ticket. Nothing was overwritten. Read it, then try again.',
    'too-many': 'Zendesk asks to slow down. Try again in a minute.',
    invalid: (words: string) => `Zendesk refuses: ${words}`,
    refused: (words: string) => `Zendesk refuses: ${words}`,
    'composer-not-public': 'The composer is not set to a public reply. Switch it, then try again.',
    'composer-not-internal': 'The composer did not turn into an internal note, so nothing was written there.',
    'not-kept': (found: string) => `Zendesk did not keep it. It now says: ${found}`,
    'not-set-up': 'The account is made by hand here. Everything else goes on as soon as it is there.',
    'not-sent': (words: string) =>
      `Zendesk refused to pass this on, so the proxy has heard nothing and this press made nothing. An administrator can set it right: ${words}`,
    'no-word':
      'No clear answer came, so the account may or may not have been made. Trying again cannot make a second one.',
    'invalid-request': 'The proxy does not take these details. Please check names, address and role.',
    unauthenticated: 'The proxy does not accept the app’s shared key. An administrator can set it right.',
    'role-not-allowed': 'The proxy does not allow this role.',
    'not-found-in-proxy': 'The proxy does not know this account.',
    'email-taken': 'There is an account with this address already. Nothing was made.',
    'email-taken-from': (ticket: number) =>
      `There is an account with this address already, from ticket #${ticket}. Nothing was made.`,
    'under-way': 'This account is being made just now. Try again in a moment.',
    'password-unavailable':
      'The account is there, but its first password is no longer known. Set a new one in CECI.',
    'key-reused': 'The details changed while the account was being made. Please try again.',
    'too-many-accounts': 'Too many accounts in a short time.',
    retryAfter: (seconds: number) => `Try again in ${seconds} seconds.`,
    internal: 'The proxy had a fault. It is safe to try again.',
    'ceci-refused': 'CECI refused to make this account. Nothing was made.',
    'ceci-unreachable': 'CECI cannot be reached. Nothing was made. Try again later.',
    'outcome-unknown':
      'CECI did not say whether the account was made. Please look for the address in CECI’s Manage Users.',
    template: (message: string) => `The reply text in the app’s settings cannot be used: ${message}`,
  },
  faces: {
    outsideZendesk: {
      title: 'This page works inside Zendesk',
      text: 'Open a ticket in Zendesk; the app stands in its sidebar.',
    },
    unreadable: { title: 'The ticket could not be read', again: 'Read it again' },
    silent: {
      title: 'Zendesk does not answer',
      text: 'The app waits for Zendesk to say which ticket is open. Reload the page.',
    },
    newTicket: { title: 'Save the ticket first', text: 'An account is tied to a ticket that has a number.' },
    closed: {
      title: 'This ticket is closed',
      text: 'Closed tickets cannot be changed. Open a follow-up instead.',
    },
    lightAgent: {
      title: 'You can look, not act',
      text: 'Light agents cannot write public replies. Here is what the app suggests:',
    },
    settings: {
      title: 'The app’s settings need mending',
      forAgent: 'Please tell a Zendesk administrator:',
      forAdmin: 'You can mend this in Admin Center → Apps → CECI Accounts:',
      kinds: {
        'not-a-url': 'is not a web address',
        'not-packaged':
          'is on another host than this package was made for, so Zendesk sends nothing there: correct the address, or install a package made with --proxy-host for it',
        'not-a-tag': 'is not a tag (a tag has no spaces)',
        'not-a-status':
          'is no status: write new, open, pending, hold or solved, and “/Name” for a custom one',
        'not-a-delivery': 'is neither “draft” nor “send”',
        'not-listed': 'is not among the roles',
        'not-a-staff-phrase': 'is not written as “words @ domain”',
      },
    },
    broken: { title: 'Something went wrong in the app', again: 'Start it again' },
  },
}

export type Words = typeof en
