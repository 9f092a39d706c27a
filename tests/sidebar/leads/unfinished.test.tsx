import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { openLeads, row } from './open-leads.tsx'

const unfinished = (rows: readonly object[]) => ({
  proxy: ({ path }: { path: string }) =>
    path.startsWith('/v1/unfinished') ? { status: 200, body: { rows } } : undefined,
})

const section = () => within(screen.getByRole('region', { name: 'Unfinished' }))

const listed = (id: number, more: object = {}) => ({
  id,
  subject: `Ticket ${id}`,
  status: 'open',
  tags: [],
  created_at: '2026-11-01T08:00:00Z',
  updated_at: '2026-11-19T10:00:00Z',
  ...more,
})

test('lists an account whose reply was never sent, and leaves out those that Zendesk shows as answered', async () => {
  const answered = row({ id: 'a-2', email: 'b@dcyf.wa.gov', ticketId: 102, replyPlaced: true })
  const { host } = await openLeads({
    ...unfinished([row({ replyPlaced: true }), answered]),
    desk: ({ path }) =>
      path.startsWith('/api/v2/tickets/show_many')
        ? { status: 200, body: { tickets: [listed(101), listed(102, { status: 'solved' })] } }
        : undefined,
  })
  expect(await screen.findByText('1 unfinished account')).toBeVisible()
  expect(section().getByText(/the reply was placed and is not sent/)).toBeVisible()
  expect(section().queryByText(/b@dcyf/)).toBeNull()
  expect(host.requests.some(({ url }) => url.includes('/tickets/101/comments'))).toBe(false)
})

test('takes a public comment with the address for the reply', async () => {
  await openLeads({
    ...unfinished([row({ replyPlaced: false })]),
    desk: ({ path }) => {
      if (path === '/api/v2/tickets/101.json?include=users')
        return {
          status: 200,
          body: { ticket: { subject: '', status: 'open', tags: [], requester_id: 7001 }, users: [] },
        }
      if (!path.startsWith('/api/v2/tickets/101/comments')) return undefined
      const sent = { author_id: 8001, public: true, plain_body: 'Username: Dana.Reyes@dcyf.wa.gov' }
      return {
        status: 200,
        body: { comments: [sent], users: [{ id: 8001, name: 'M', email: '', role: 'agent' }] },
      }
    },
  })
  expect(await screen.findByText('No account is unfinished')).toBeVisible()
})

test('takes a person’s word on an outcome that is not known', async () => {
  let rows: object[] = [row({ state: 'unknown', replyPlaced: false })]
  const { user, calls } = await openLeads({
    proxy: ({ path }) => {
      if (path.startsWith('/v1/unfinished')) return { status: 200, body: { rows } }
      if (!path.endsWith('/resolve')) return undefined
      rows = []
      return { status: 200, body: { account: row({ state: 'released' }) } }
    },
  })
  expect(await screen.findByText(/CECI never said/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'It is not there' }))
  expect(await screen.findByText('No account is unfinished')).toBeVisible()
  expect(calls.find(({ path }) => path === '/v1/accounts/a-1/resolve')?.body).toEqual({ seen: false })
})

test('lists discussions older than two working days, weekends aside', async () => {
  const discussed = { '201': '2026-11-17T09:00:00Z', '202': '2026-11-19T09:00:00Z' }
  const { host, user } = await openLeads({
    desk: ({ path }) =>
      path.includes('ceci_discuss')
        ? { status: 200, body: { results: [listed(201), listed(202)], count: 2 } }
        : undefined,
    proxy: ({ path }) => {
      const id = /^\/v1\/tickets\/(\d+)\/events/.exec(path)?.[1]
      if (id !== '201' && id !== '202') return undefined
      const event = { kind: 'discussed', at: discussed[id], agentId: '8001' }
      return { status: 200, body: { events: [event], accounts: [] } }
    },
  })
  expect(await screen.findByText('1 discussion waits')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Open ticket #201' }))
  expect(host.calls.at(-1)).toEqual({ kind: 'invoke', params: { routeTo: ['ticket', 201] } })
})
