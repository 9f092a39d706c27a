import { cleanup, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { WireHost } from '../zendesk/wire-host.ts'
import { openPanel } from './open-panel.tsx'
import { account, at, create, event, lines, receipt, reopen } from './reopen-panel.tsx'

const pressed = (action: string) => [event('suggested', 0, { action }), event('chosen', 0, { action })]
const states = () => lines().map(([title, state]) => [title, state])
const wrote = (plain_body: string, more: object = {}) => ({
  author_id: 8002,
  public: true,
  plain_body,
  created_at: at(5),
  ...more,
})
const after =
  (comment: ReturnType<typeof wrote>, paths: object = {}) =>
  ({ desk }: WireHost) => {
    desk.comments = [...desk.comments, comment]
    Object.assign(desk.paths, paths)
  }

/** What the app puts into the composer for this button, as a mail of plain text or as it stands there. */
const textOf = async (button: string, settings = {}) => {
  const { host, user } = await openPanel({ settings })
  await user.click(await screen.findByRole('button', { name: button }))
  await screen.findByText(/^Done/)
  cleanup()
  const html = String(host.desk.paths['ticket.comment.text'])
  return { html, plain: new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '' }
}

test.each([
  ['ask_role', 'Ask for role', { 'ticket.status': 'pending', 'ticket.tags': ['ceci_waiting_role'] }, true],
  ['discuss', 'Discuss with team leads', { 'ticket.tags': ['ceci_discuss'] }, false],
])('of a lost %s that went out the ticket tells', async (action, button, paths, isPublic) => {
  const { plain } = await textOf(button)
  await reopen({ events: pressed(action), desk: after(wrote(plain, { public: isPublic }), paths) })
  await receipt()
  expect(states().map(([, state]) => state)).toEqual(['done', 'done', 'done'])
})

test.each([
  ['solved', 'new_ceci_account'],
  ['pending', ''],
])('of a lost tip sheet the status, %s, tells which it was', async (status, tag) => {
  const reader = status === 'solved' ? 'They can invite' : 'They pass it on'
  const opened = await openPanel()
  await opened.user.click(await screen.findByRole('button', { name: 'Send tip sheet' }))
  await opened.user.click(await screen.findByRole('button', { name: reader }))
  await screen.findByText(/^Done/)
  cleanup()
  const html = String(opened.host.desk.paths['ticket.comment.text'])
  await reopen({
    events: pressed('send_tip_sheet'),
    desk: ({ desk }) =>
      Object.assign(desk.paths, {
        'ticket.comment.text': html,
        'ticket.status': status,
        'ticket.tags': [tag].filter(Boolean),
      }),
  })
  await receipt()
  expect(states()).toEqual([
    ['Reply in the reply box', 'done'],
    ['Status', 'done'],
    ['Tags', 'done'],
  ])
})

test('a lost question that stands in the composer, changed by the agent, is told as changed', async () => {
  const { html } = await textOf('Ask for role')
  await reopen({
    events: pressed('ask_role'),
    desk: ({ desk }) => {
      desk.paths['ticket.comment.text'] = html.replace('Thank you so much!', 'Thanks!')
    },
  })
  expect(await screen.findByText('Stands in the reply box, changed since, not sent yet')).toBeVisible()
})

test('a question that went out in changed words is sent', async () => {
  const { plain } = await textOf('Ask for role')
  const changed = plain.replace('Thank you so much!', 'Thanks!')
  await reopen({ events: pressed('ask_role'), desk: after(wrote(changed)) })
  expect(await screen.findByText(/^Sent · Leslie Janes/)).toBeVisible()
})

const ownWords = wrote('Dana, who are you, and where do you work?')

test.each([
  ['draft', 'Place the reply again'],
  ['send', 'Send it again'],
])(
  'where an agent has written in other words, a lost reply (%s) is for the agent to tell',
  async (delivery, again) => {
    const { user, calls, host } = await reopen({
      settings: { delivery },
      events: pressed('ask_role'),
      desk: after(ownWords),
    })
    await receipt()
    expect(
      await screen.findByText(
        /^Written since by Leslie Janes, .* cannot tell .* Read it before anything goes out again\.$/,
      ),
    ).toBeVisible()
    expect(screen.getByRole('button', { name: again })).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'That is it' }))
    expect(await screen.findByText(delivery === 'send' ? 'Saved in Zendesk' : 'Sent')).toBeVisible()
    await expect
      .poll(() => calls.map(({ body }) => body))
      .toContainEqual({ kind: 'submitted', action: 'ask_role' })
    expect(host.desk.saved).toEqual([])
  },
)

test('an edited reply that may have told of the account is not called unsent', async () => {
  await reopen({
    settings: { delivery: 'send' },
    accounts: [account],
    events: pressed('create_account'),
    desk: after(wrote('Dana, you can log in now.')),
  })
  await receipt()
  expect(states()).toContainEqual(['Reply, status and tags sent', 'unclear'])
})

test('a reply that was placed and may have gone out in other words is not called unsent', async () => {
  const placed = [...pressed('create_account'), event('reply-placed', 2, create)]
  await reopen({ accounts: [account], events: placed, desk: after(wrote('Dana, you can log in now.')) })
  await receipt()
  expect(screen.queryByText(/not yet sent/)).toBeNull()
  expect(states()).toContainEqual(['Reply in the reply box', 'unclear'])
})

test('the suggestion comes first again once the requester has written after such words', async () => {
  const answer = { author_id: 7001, public: true, plain_body: 'I am DCYF staff.', created_at: at(9) }
  await reopen({
    events: pressed('ask_role'),
    desk: ({ desk }) => {
      desk.comments = [...desk.comments, ownWords, answer]
    },
  })
  expect(await screen.findByText('Done before on this ticket')).toBeVisible()
})

test.each([
  ['nothing of it shows', pressed('ask_role')],
  ['it was undone', [...pressed('ask_role'), event('undone', 1)]],
])('a press leaves no receipt where %s', async (_, events) => {
  const { calls } = await reopen({
    events,
    desk: ({ desk }) => Object.assign(desk.paths, { 'ticket.status': 'pending' }),
  })
  await screen.findByRole('button', { name: 'Create account' })
  await expect
    .poll(() => calls.some(({ method, path }) => method === 'GET' && path.endsWith('events')))
    .toBe(true)
  expect(screen.queryByRole('region', { name: 'What happened' })).toBeNull()
})
