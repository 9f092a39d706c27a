import { describe, expect, test } from 'vitest'
import { openFrame } from './open-frame.ts'
import { requesterId } from './wire-desk.ts'

const refused = (words: string) => ({ ok: false, failure: { kind: 'refused', words } })

test('asks Zendesk three times for the first look and twice for each later one', async () => {
  const { host, workspace } = await openFrame()
  await workspace.readTicket()
  expect([host.calls.map(({ kind }) => kind), host.requests.length]).toEqual([['get'], 2])
  await workspace.readTicket()
  expect([host.calls.length, host.requests.length]).toEqual([2, 3])
})

test('gives what the panel needs, with the text of comments and never their HTML', async () => {
  const { workspace } = await openFrame()
  expect(await workspace.readTicket()).toEqual({
    ok: true,
    value: {
      id: 101,
      requesterId,
      customStatusId: 12,
      updatedAt: '2026-11-20T10:00:00Z',
      ccs: [{ id: 7002, name: 'Lee Park', email: 'lee.park@dcyf.wa.gov' }],
      assignee: { group: { id: 51, name: 'Help Desk' }, user: undefined },
      viewers: [{ name: 'Leslie Janes' }],
      agent: { id: 8001, name: 'Maya Torres', email: 'maya@desk.example', role: 'agent', locale: 'es' },
      ticket: {
        subject: 'CECI account',
        status: 'open',
        tags: ['early_learning', 'vip'],
        requester: { name: 'Dana Whitfield', email: 'dana.whitfield@dcyf.wa.gov', locale: 'en-US' },
        comments: [
          {
            author: 'requester',
            authorName: 'Dana Whitfield',
            authorEmail: 'dana.whitfield@dcyf.wa.gov',
            public: true,
            text: 'I need a CECI account.\n\nDana, DCYF',
            at: '2026-11-20T09:00:00Z',
          },
          expect.objectContaining({ author: 'agent', public: false, text: 'Looks genuine' }),
          expect.objectContaining({
            author: 'other',
            authorName: 'Lee Park',
            authorEmail: '',
            text: 'Me too',
            at: '2026-11-20T09:00:00Z',
          }),
          expect.objectContaining({ author: 'other', authorName: '', text: 'Merged' }),
        ],
      },
    },
  })
})

test('calls an agent who asks for an account the requester', async () => {
  const { host, workspace } = await openFrame()
  host.desk.users = host.desk.users.map((user) => ({ ...user, role: 'admin' }))
  expect(await workspace.readTicket()).toMatchObject({
    value: { ticket: { comments: [{ author: 'requester' }, {}, { author: 'agent' }, {}] } },
  })
})

test('follows the pages of a long conversation', async () => {
  const { host, workspace } = await openFrame()
  host.desk.comments = Array.from({ length: 230 }, (_, at) => ({
    author_id: requesterId,
    public: true,
    plain_body: `comment ${at}`,
  }))
  const read = await workspace.readTicket()
  const texts = read.ok ? read.value.ticket.comments.map(({ text }) => text) : []
  expect([texts.length, texts.at(0), texts.at(-1)]).toEqual([230, 'comment 0', 'comment 229'])
})

test('fails on a conversation past five pages rather than leave its end out', async () => {
  const { host, workspace } = await openFrame()
  host.desk.comments = Array.from({ length: 501 }, () => ({ author_id: 1, public: true, plain_body: 'x' }))
  expect(await workspace.readTicket()).toEqual(refused('more comments than the app reads'))
})

test('fails when an old host numbers its pages and has another', async () => {
  const { host, workspace } = await openFrame()
  host.faults.request = ({ url }) =>
    url.includes('comments')
      ? { status: 200, body: { comments: [], users: [], next_page: 'https://desk.zendesk.com/2' } }
      : undefined
  expect(await workspace.readTicket()).toEqual(refused('more comments than the app reads'))
})

test('reads a ticket that is not saved yet without asking for comments', async () => {
  const { host, workspace } = await openFrame()
  host.desk.paths['ticket.id'] = undefined
  host.desk.paths['ticket.requester'] = null
  expect(await workspace.readTicket()).toMatchObject({
    ok: true,
    value: {
      id: undefined,
      requesterId: undefined,
      ticket: { requester: { name: '', email: '' }, comments: [] },
    },
  })
  expect(host.requests.filter(({ url }) => url.includes('comments'))).toEqual([])
})

test('gives an empty address for a requester who has none', async () => {
  const { host, workspace } = await openFrame()
  host.desk.paths['ticket.requester'] = { id: requesterId, name: '+1 360 555 0100', email: null }
  expect(await workspace.readTicket()).toMatchObject({ value: { ticket: { requester: { email: '' } } } })
})

test('fails when one part of the bulk answer is an error', async () => {
  const { host, workspace } = await openFrame()
  host.faults.pathErrors['ticket.requester'] = { name: 'Forbidden', message: 'not yours' }
  expect(await workspace.readTicket()).toEqual(refused('not yours'))
})

test('reads a ticket whose viewers and custom status Zendesk does not tell', async () => {
  const { host, workspace } = await openFrame()
  const unknown = { name: 'Error', message: 'unknown' }
  host.faults.pathErrors = { 'ticket.viewers': unknown, 'ticket.customStatus': unknown }
  expect(await workspace.readTicket()).toMatchObject({
    ok: true,
    value: { viewers: [], customStatusId: undefined },
  })
})

test('reads a ticket whose custom status comes in a form that it does not know', async () => {
  const { host, workspace } = await openFrame()
  host.desk.paths['ticket.customStatus'] = { label: 'Open' }
  expect(await workspace.readTicket()).toMatchObject({ ok: true, value: { customStatusId: undefined } })
})

test('fails on a status that it does not know, and names the place only', async () => {
  const { host, workspace } = await openFrame()
  host.desk.paths['ticket.status'] = '<b>odd</b>'
  expect(await workspace.readTicket()).toEqual(refused("Zendesk's answer is not understood at ticket.status"))
})

test('fails on comments that are an HTML page', async () => {
  const { host, workspace } = await openFrame()
  host.faults.request = () => ({ status: 200, body: '<html>Log in</html>' })
  expect(await workspace.readTicket()).toMatchObject({ ok: false, failure: { kind: 'refused' } })
})

describe('the role of the agent', () => {
  test.each([
    ['admin', {}, 'admin'],
    ['light agent', {}, 'light-agent'],
    ['agent', { role_type: 1 }, 'light-agent'],
    ['agent', { only_private_comments: true }, 'light-agent'],
    [360000123, { role_type: 0 }, 'agent'],
    ['9001', { role: 'admin' }, 'admin'],
  ])('%j with %j is %s', async (word, me, role) => {
    const { host, workspace } = await openFrame()
    Object.assign(host.desk.me, me)
    host.desk.paths.currentUser = { ...Object(host.desk.paths.currentUser), role: word }
    expect(await workspace.readTicket()).toMatchObject({ ok: true, value: { agent: { role } } })
  })

  test('is asked again when Zendesk did not tell it', async () => {
    const { host, workspace } = await openFrame()
    host.desk.me.role_type = 1
    host.faults.request = ({ url }) => (url.includes('/me.json') ? { status: 500, body: '' } : undefined)
    expect(await workspace.readTicket()).toMatchObject({ value: { agent: { role: 'agent' } } })
    host.faults.request = undefined
    expect(await workspace.readTicket()).toMatchObject({ value: { agent: { role: 'light-agent' } } })
  })
})
