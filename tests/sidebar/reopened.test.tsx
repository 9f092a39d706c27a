import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { openPanel, refuses } from './open-panel.tsx'
import {
  account,
  at,
  create,
  event,
  lineOf,
  lines,
  me,
  receipt,
  reopen,
  replySent,
  wholeRun,
} from './reopen-panel.tsx'

test('shows on another machine what Zendesk shows now, who did it and when', async () => {
  const { host } = await reopen({ accounts: [account], events: wholeRun, desk: replySent })
  await receipt()
  const when = (minute: number) =>
    new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeStyle: 'short' })
      .format(new Date(at(minute)))
      .replaceAll(/\s/g, ' ')
  await screen.findByText(/Sent · Leslie Janes/)
  await screen.findByText(/Made: .* · Leslie Janes/)
  expect(host.calls.filter(({ kind }) => kind === 'set')).toEqual([])
  expect(lines()).toEqual([
    ['Looked up in CECI', 'done', 'The address had no account'],
    ['Account for Dana Whitfield', 'done', `Made: dana.whitfield@dcyf.wa.gov · Leslie Janes, ${when(1)}`],
    ['Reply in the reply box', 'done', `Sent · Leslie Janes, ${when(5)}`],
    ['Status', 'done', `Resolved · Leslie Janes, ${when(2)}`],
    ['Tags', 'done', `new_ceci_account · Leslie Janes, ${when(2)}`],
  ])
  expect(screen.getByText('Done and sent.')).toBeVisible()
})

test('a reply in another agent’s reply box is placed and not yet sent, with a way to place it here', async () => {
  const { host, user, creates } = await reopen({ accounts: [account], events: wholeRun })
  await receipt()
  expect(await screen.findByText(/^Placed by Leslie Janes, .* not yet sent$/)).toBeVisible()
  expect(screen.getByText('Not set. The ticket is now: Open')).toBeVisible()
  expect(screen.getByText('Missing: new_ceci_account')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Place the reply again' }))
  await screen.findByText('Done. Read the reply, then press Submit.')
  expect(creates()).toHaveLength(1)
  const { paths } = host.desk
  expect(paths['ticket.comment.text']).toContain('Password: Fern-4711!')
  expect(paths['ticket.status']).toBe('solved')
  expect(paths['ticket.tags']).toContain('new_ceci_account')
})

test('a password that was left out stays out when the reply is placed again', async () => {
  const events = [...wholeRun.slice(0, 2), event('reply-placed', 2, { ...create, rule: 'password:left-out' })]
  const { host, user } = await reopen({ accounts: [account], events })
  await user.click(await screen.findByRole('button', { name: 'Place the reply again' }))
  await screen.findByText('Done. Read the reply, then press Submit.')
  expect(host.desk.paths['ticket.comment.text']).not.toContain('Fern-4711!')
  expect(lineOf('Account for Dana Whitfield').getByText('Fern-4711!')).toBeVisible()
})

test('a line alone is mended by its own button', async () => {
  const { host, user, creates } = await reopen({ accounts: [account], events: wholeRun })
  await receipt()
  await user.click(lineOf('Tags').getByRole('button', { name: 'Set the tags' }))
  await screen.findByText(/vip, new_ceci_account/)
  expect(host.desk.paths['ticket.comment.text']).toBe('<p></p>')
  expect(host.desk.paths['ticket.status']).toBe('open')
  expect(creates()).toEqual([])
})

test('a reply that still stands in this reply box needs no second one', async () => {
  await reopen({
    accounts: [{ ...account, agentId: me }],
    events: wholeRun,
    desk: ({ desk }) =>
      Object.assign(desk.paths, {
        'ticket.comment.text': '<p>Enter your Username: dana.whitfield@dcyf.wa.gov</p>',
      }),
  })
  expect(await screen.findByText('Stands in the reply box, not sent yet')).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Place the reply again' })).toBeNull()
})

test('a password that is no longer known is told, and nothing is placed', async () => {
  const { host, user } = await openPanel({
    proxy: ({ path, method }) => {
      if (path === '/accounts') return refuses('password-unavailable', 409)
      return path === '/tickets/101/events' && method === 'GET'
        ? { status: 200, body: { events: wholeRun, accounts: [account] } }
        : undefined
    },
  })
  await user.click(await screen.findByRole('button', { name: 'Place the reply again' }))
  expect(await screen.findByText(/its first password is no longer known/)).toBeVisible()
  expect(host.desk.paths['ticket.comment.text']).toBe('<p></p>')
})

test('an account with an unknown outcome asks for a look at CECI', async () => {
  await reopen({ accounts: [{ ...account, state: 'unknown' }], events: wholeRun.slice(0, 2) })
  await receipt()
  expect(screen.getByRole('button', { name: 'It is there' })).toBeVisible()
  expect(screen.getByRole('button', { name: 'It is not there' })).toBeVisible()
})

test('nothing is told or set while it is not known whether the account is there', async () => {
  let isThere = false
  const { host, user } = await openPanel({
    proxy: ({ path, method }) => {
      const unsettled = { ...account, state: isThere ? 'made' : 'unknown' }
      if (path === '/accounts/a1/resolve') {
        isThere = true
        return { status: 200, body: { account } }
      }
      return path === '/tickets/101/events' && method === 'GET'
        ? { status: 200, body: { events: wholeRun.slice(0, 2), accounts: [unsettled] } }
        : undefined
    },
  })
  await receipt()
  for (const name of ['Place the reply again', 'Set the status', 'Set the tags'])
    expect(screen.queryByRole('button', { name })).toBeNull()
  await user.click(screen.getByRole('button', { name: 'It is there' }))
  await screen.findByText('Done. Read the reply, then press Submit.')
  expect(host.desk.paths['ticket.comment.text']).toContain('Dana Whitfield')
  expect(host.desk.paths['ticket.status']).toBe('solved')
})

const bo = { ...account, id: 'a2', email: 'bo@dcyf.wa.gov', firstName: 'Bo', lastName: 'Lind' }

test('somebody refused beside others stays on the receipt, and the reply waits for a word on them', async () => {
  const { host, user } = await reopen({
    accounts: [account, { ...bo, state: 'refused' }],
    events: wholeRun.slice(0, 2),
  })
  await receipt()
  const refused = lineOf('Account for Bo Lind')
  expect(refused.getByText(/^Not made/)).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Set the status' })).toBeNull()
  await user.click(refused.getByRole('button', { name: 'Leave out' }))
  await screen.findByText('Done. Read the reply, then press Submit.')
  expect(host.desk.paths['ticket.comment.text']).not.toContain('Bo Lind')
})

test('somebody left out before the reply was placed is told as left out', async () => {
  await reopen({ accounts: [account, { ...bo, state: 'refused' }], events: wholeRun, desk: replySent })
  await receipt()
  expect(lineOf('Account for Bo Lind').getByText('left out')).toBeVisible()
  expect(await screen.findByText('Done and sent.')).toBeVisible()
})

test('an address that was corrected leaves no second line', async () => {
  const wrong = { ...account, id: 'a0', email: 'dana@dcyf.wa.gov', state: 'refused' }
  await reopen({ accounts: [wrong, account], events: wholeRun.slice(0, 2) })
  await receipt()
  expect(screen.getAllByText('Account for Dana Whitfield')).toHaveLength(1)
})

test('a reply that was saved before the proxy was told is read from the ticket', async () => {
  await openPanel({
    settings: { delivery: 'send' },
    desk: replySent,
    proxy: ({ path, method }) =>
      path === '/tickets/101/events' && method === 'GET'
        ? { status: 200, body: { events: wholeRun.slice(0, 2), accounts: [account] } }
        : undefined,
  })
  await receipt()
  expect(await screen.findByText(/^Saved in Zendesk · Leslie Janes/)).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Send it again' })).toBeNull()
})

test('a reply that the proxy was told of and Zendesk does not show is not called sent', async () => {
  await reopen({ accounts: [account], events: [...wholeRun.slice(0, 2), event('submitted', 5, create)] })
  await receipt()
  expect(screen.getByRole('button', { name: 'Send it again' })).toBeVisible()
})

test('a note that was saved at the press is found on the ticket after a reload', async () => {
  const first = await openPanel({
    desk: ({ faults }) => {
      faults.composerStays = true
    },
  })
  await first.user.click(await screen.findByRole('button', { name: 'Discuss with team leads' }))
  await first.user.click(await screen.findByRole('button', { name: 'Save the note now' }))
  await screen.findByText('Saved on the ticket')
  cleanup()
  const note = first.host.desk.comments.at(-1)
  const discuss = { action: 'discuss' }
  await reopen({
    events: [event('chosen', 4, discuss), event('discussed', 6, discuss)],
    desk: ({ desk }) => {
      desk.comments = [...desk.comments, ...(note ? [{ ...note, created_at: at(5) }] : [])]
    },
  })
  await receipt()
  expect(await screen.findByText(/^Saved on the ticket/)).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Place the note again' })).toBeNull()
})

const asked = { action: 'ask_role' }
const askedRun = [
  event('chosen', 0, asked),
  event('reply-placed', 1, asked),
  event('status-set', 1, asked),
  event('tagged', 1, asked),
]
const question = {
  author_id: 8002,
  public: true,
  plain_body: 'Hi Dana, what is your role?',
  created_at: at(5),
}

test('shows the receipt of a question too; told by the proxy to be sent, whatever the agent wrote', async () => {
  await reopen({
    events: [...askedRun, event('submitted', 5, asked)],
    desk: ({ desk }) => {
      desk.comments = [...desk.comments, question]
      Object.assign(desk.paths, { 'ticket.status': 'pending', 'ticket.tags': ['ceci_waiting_role'] })
    },
  })
  await receipt()
  expect(lines().map(([title, state]) => [title, state])).toEqual([
    ['Reply in the reply box', 'done'],
    ['Status', 'done'],
    ['Tags', 'done'],
  ])
})

test('once the requester has answered, the suggestion comes first again', async () => {
  await reopen({
    events: [...askedRun, event('submitted', 5, asked)],
    desk: ({ desk }) => {
      const answer = { author_id: 7001, public: true, plain_body: 'I am DCYF staff.', created_at: at(9) }
      desk.comments = [...desk.comments, question, answer]
    },
  })
  expect(await screen.findByText('Done before on this ticket')).toBeVisible()
  expect(screen.getByRole('button', { name: 'Create account' })).toBeVisible()
})

test('what was undone leaves no receipt', async () => {
  const { calls } = await reopen({ events: [...askedRun, event('undone', 2)] })
  await screen.findByRole('button', { name: 'Create account' })
  await expect
    .poll(() => calls.some(({ path, method }) => path.endsWith('events') && method === 'GET'))
    .toBe(true)
  expect(screen.queryByRole('region', { name: 'What happened' })).toBeNull()
})

test('tells the proxy, once, that the reply has gone out', async () => {
  const { host, user, calls } = await openPanel()
  await user.click(await screen.findByRole('button', { name: 'Create account' }))
  await screen.findByText('Done. Read the reply, then press Submit.')
  const draft = new DOMParser().parseFromString(String(host.desk.paths['ticket.comment.text']), 'text/html')
  const reply = { author_id: 8001, public: true, plain_body: draft.body.textContent ?? '' }
  host.desk.comments = [...host.desk.comments, reply]
  for (const _ of ['submitted', 'and changed again']) {
    host.fire('ticket.submit.done')
    await screen.findByText('Done and sent.')
  }
  const told = () => calls.filter(({ body }) => (body as { kind?: string } | undefined)?.kind === 'submitted')
  await expect.poll(told).toHaveLength(1)
})

test('a second question is not called sent because of the first', async () => {
  const { user } = await openPanel({
    desk: ({ desk }) => {
      const text = 'Can you explain your role to me and what program you work for?'
      desk.paths['ticket.requester'] = { id: 7001, name: 'Dana', email: 'dana.w@gmail.com', locale: 'en-US' }
      desk.comments = [
        { author_id: 7001, public: true, plain_body: 'How do I get an account?' },
        {
          author_id: 8001,
          public: true,
          plain_body: `Hi Dana,\n\n${text}\n\n${typically}\n\nThank you so much!\n\nMaya`,
        },
        { author_id: 7001, public: true, plain_body: 'Hello? I still need an account.' },
      ]
    },
  })
  await user.click(await screen.findByRole('button', { name: 'Ask for role' }))
  await screen.findByText(/^Done/)
  expect(screen.getByText('Stands in the reply box, not sent yet')).toBeVisible()
})

const typically =
  'Typically, Program Directors invite Coachees/teachers/providers to create accounts and Coach Leads invite coaches to create accounts. If your role is outside of either of these scenarios, please give us a little more information so that we can help direct you to the right person to set up your account or help create the account for you.'

test('an account that was under way is looked at once more, when its create must have ended', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true })
  let asked = 0
  await openPanel({
    proxy: ({ path, method }) => {
      if (path !== '/tickets/101/events' || method !== 'GET') return undefined
      const state = ++asked === 1 ? 'under-way' : 'made'
      return { status: 200, body: { events: wholeRun.slice(0, 2), accounts: [{ ...account, state }] } }
    },
  })
  expect(await screen.findByText(/This account is being made just now/)).toBeVisible()
  await vi.advanceTimersByTimeAsync(9_500)
  expect(await screen.findByText(/^Made: dana\.whitfield@dcyf\.wa\.gov/)).toBeVisible()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(asked).toBe(2)
})

afterEach(() => {
  vi.useRealTimers()
})
