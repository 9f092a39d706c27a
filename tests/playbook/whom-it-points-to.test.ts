import { describe, expect, test } from 'vitest'
import { decide } from '../../src/playbook/decide.ts'
import { defaultPlaybookSettings } from '../../src/playbook/playbook-settings.ts'
import { dana, ticketOf } from './ticket-of.ts'

const say = (...parts: Parameters<typeof ticketOf>) => decide(ticketOf(...parts), defaultPlaybookSettings)
const people = (...parts: Parameters<typeof ticketOf>) => {
  const decision = say(...parts)
  return decision.action === 'create_account' ? decision.people : []
}
const firstNames = (...parts: Parameters<typeof ticketOf>): string =>
  people(...parts)
    .map(({ firstName }) => firstName)
    .join(' ')
const bo = 'Bo Lindqvist (bo.lindqvist@dcyf.wa.gov)'
const kim = 'Kim Tran (kim.tran@dcyf.wa.gov)'

describe('an account is made for those who need one alone', () => {
  test.each([
    `Please make one for ${bo}. Questions? Ask ${kim}.`,
    `Please make one for ${bo}; her scheduler ${kim} should get a heads up.`,
    `A shout out to ${kim}, who pointed me to you! Please make an account for ${bo}.`,
    `${kim} left DCYF on Friday. Her work goes to ${bo}, please make him an account.`,
    `Please make accounts for ${bo} and ${kim}. Edit: never mind Kim, she has been a user for years.`,
    `Please make accounts for ${bo} and ${kim}. Scratch Kim, she is good.`,
    `Please make one for ${bo}. I've looped in ${kim}, who runs our unit.`,
    `Please make one for ${bo}. ${kim} will train him.`,
    `Please make one for ${bo}. Sign-off came from ${kim}.`,
    `Please make one for ${bo}. Billing questions go to ${kim}.`,
    `Please make one for ${bo}. He reports to ${kim}.`,
    `Please make one for ${bo}. ${kim} has had one since 2021.`,
    `${bo} starts Monday as successor to ${kim} and needs a CECI account.`,
    `Kim Tran (kim.tran@dcyf.wa.gov) took a job in Alaska. Please make an account for ${bo}.`,
  ])('in: %s', (text) => {
    expect(firstNames(dana, `Hello,\n\n${text}\n\nDana`)).toBe('Bo')
  })

  test.each([
    'Leave Kim out, she went to another team.',
    'No to Kim after all.',
    'Nothing for Kim then.',
    "Kim's not coming after all.",
    'Please cross Kim off.',
    'Forget about Kim.',
    'Kim turned out to have one.',
  ])('when a later message says: %s', (later) => {
    const first = `Please create accounts for ${bo} and ${kim}.\n\nDana`
    expect(firstNames(dana, first, `${later}\n\nDana`)).toBe('Bo')
  })

  test.each([
    `${bo} and ${kim} joined my unit. Could both get CECI?`,
    `We have two reviewers. ${bo} works in Yakima. ${kim} works in Spokane. Both need a login.`,
    `Please register ${bo}. ${kim} comes aboard next week and will use it as well.`,
    `Please make one for ${bo}. Her teammate is ${kim}, same thing.`,
  ])('and for all of them in: %s', (text) => {
    expect(firstNames(dana, `Hello,\n\n${text}\n\nDana`)).toBe('Bo Kim')
  })

  test.each([
    `Could I be added to CECI? ${kim} can vouch for me.`,
    `I'm stepping into ${kim}'s shoes, she's off to Oregon. Please make me an account.`,
    `${kim} introduced me to CECI at lunch. Can I have an account too?`,
    `I was given your address by ${kim}. May I have an account?`,
    `Please create an account for me. I copied ${kim} so she knows.`,
  ])('for the writer in: %s', (text) => {
    expect(firstNames(dana, `Hello,\n\n${text}\n\nDana`)).toBe('Dana')
  })

  test.each([
    'I already have mine.',
    'Nothing needed for me.',
    'He works for me.',
    'Not for me, I do not use it.',
    'She covers for me from Monday.',
    'He sits near me and asked me about it.',
  ])('and not for a writer who says: %s', (aside) => {
    expect(firstNames(dana, `Please create an account for ${bo}. ${aside}\n\nDana`)).toBe('Bo')
  })
})

describe('of a forwarded message', () => {
  const header = 'From: Lee Ortiz <lee.ortiz@dcyf.wa.gov>\nSent: Monday\nTo: Dana Reyes\nSubject: CECI\n\n'
  const list = `${header}These have no account yet:\n- ${bo}\n- ${kim}\n\nLee Ortiz`

  test('those named above it get an account', () => {
    expect(firstNames(dana, `Could you make the one for Kim? See below.\n\nDana\n\n${list}`)).toBe('Kim')
  })

  test('those named as excepted do not', () => {
    expect(firstNames(dana, `Accounts for all but Kim please, see the list below.\n\nDana\n\n${list}`)).toBe(
      'Bo',
    )
  })

  test('the reader gets one where it tells them to write to us', () => {
    const tasks = `${header}Welcome, Dana! For your first days:\n- badge\n- CECI: cecihelp@uw.edu\n\nLee Ortiz`
    expect(
      firstNames(dana, `Hello! Working down this list: an account in CECI, please.\n\nDana\n\n${tasks}`),
    ).toBe('Dana')
  })

  test('the sender gets one who asks the reader to write to us', () => {
    const wish = `${header}Dana, I need an account in CECI. Would you write to cecihelp@uw.edu?\n\nLee Ortiz`
    expect(firstNames(dana, `Please see below and go ahead, thanks.\n\nDana\n\n${wish}`)).toBe('Lee')
  })
})

describe('each gets the role that is said of them', () => {
  const both = `Please create accounts for ${bo} and ${kim}.`
  const roles = (...texts: string[]) => people(dana, ...texts).map(({ role }) => role)

  test('in a part of a sentence', () => {
    expect(roles(`${both} All Coach Lead, only Kim should be Coach.\n\nDana`)).toEqual([
      'Coach Lead',
      'Coach',
    ])
    expect(roles(`${both} Ms. Tran would like to be a Coachee, for she only looks.\n\nDana`)).toEqual([
      'Coach Lead',
      'Coachee',
    ])
  })

  test('in a later message, whatever the first one said', () => {
    const rows = 'Accounts please:\nKim Tran | kim.tran@dcyf.wa.gov | Coach\n\nDana'
    expect(roles(rows, 'After all Kim should come in as a Coach Lead.\n\nDana')).toEqual(['Coach Lead'])
  })
})

describe('the writer’s own name', () => {
  const teddy = { name: 'teddy', email: 'tfarq@uw.edu', locale: 'en-US' }
  const here = 'hi, teddy here from cultivate learning, could somebody add me to ceci?'

  test.each([
    `${here} theodora farquharson is what it says on my badge`,
    `${here} on paper i am theodora farquharson.`,
    `${here} theodora farquharson, this is my email`,
  ])('is told in small letters too: %s', (text) => {
    expect(people(teddy, text)).toMatchObject([{ firstName: 'Theodora', lastName: 'Farquharson' }])
  })

  test('opens a sentence where the help desk shows none', () => {
    const nobody = { name: 'lake_99@yahoo.com', email: 'lake_99@yahoo.com', locale: 'en-US' }
    const agent = {
      agent: 'Hello,\n\nCan you explain your role to me and what program you work for?\n\nRobin',
    }
    const answer =
      'Wrong mailbox, sorry. Dana Reyes, licensor with DCYF. My work address is dana.reyes@dcyf.wa.gov.'
    expect(say(nobody, 'CECI account please', agent, answer)).toMatchObject({
      greetingName: 'Dana',
      people: [{ firstName: 'Dana', lastName: 'Reyes', email: 'dana.reyes@dcyf.wa.gov' }],
    })
  })
})

describe('the greeting', () => {
  const greeted = (name: string, text: string, email = 'someone@example.com'): string =>
    say({ name, email, locale: 'en-US' }, text).greetingName

  test.each([
    ['Rosario Orozco', 'Me llamo Rosario Orozco, me dicen Chayo. ¿Qué sigue?', 'Chayo'],
    ['Philippa Zamora', 'Please open a CECI account for me. Pippa', 'Pippa'],
    ['Ellison, Thurgood', 'Please open an account.\n\nBest, T. Ellison', 'Thurgood'],
    ['Puddle Jumpers Preschool', 'We would like an account.\n\nThx!\nBev @ Puddle Jumpers', 'Bev'],
    ['lety p.', 'Quisiera una cuenta.\n\natte. Lety', 'Lety'],
    ['Fr. Lucian Obermeyer', 'We would like an account.', 'Lucian'],
  ])('of %s is by the name they go by', (name, text, expected) => {
    expect(greeted(name, text)).toBe(expected)
  })

  test.each([
    ['Approve, Please', 'Create an account for me.\n\nApprove'],
    ['Please Approve', 'Account please.'],
    ['Urgent Approve', 'Account please.'],
    ['Verify Now', 'Account please.\n\nThanks,\nVerify'],
  ])('takes no order for a name: %s', (name, text) => {
    expect(greeted(name, text, 'approve.now@example.com')).toBe('')
  })
})
