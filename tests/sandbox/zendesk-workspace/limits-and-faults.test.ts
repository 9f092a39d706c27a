import { expect, test } from 'vitest'
import { dialsAtRest } from '../../../src/sandbox/zendesk-workspace/dials.ts'
import { admin, agent, openWorkspace } from './open-workspace.ts'

const ticket = '/api/v2/tickets/101.json'
const note = { ticket: { comment: { html_body: 'x', public: false } } }

test('the hundred-and-first call in a minute is 429 with Retry-After; another agent still may call', async () => {
  let at = Date.parse('2026-11-23T10:00:00Z')
  const { ask } = await openWorkspace({ now: () => new Date(at) })
  for (let call = 0; call < 100; call++) await ask('GET', '/api/v2/users/me.json')
  const late = await ask('GET', '/api/v2/users/me.json')
  expect(late.status).toBe(429)
  expect(late.headers.get('retry-after')).toBe('60')
  expect((await ask('GET', '/api/v2/users/me.json', { as: admin })).status).toBe(200)
  at += 61_000
  expect((await ask('GET', '/api/v2/users/me.json')).status).toBe(200)
})

test.each([
  ['conflict', 409],
  ['invalid', 422],
  ['too-many', 429],
  ['error', 500],
  ['dropped', 0],
] as const)(
  'the dial "%s" spoils the next update only, and nothing is saved by it',
  async (fault, status) => {
    const { ask, workspace } = await openWorkspace()
    workspace.dials.restNextPut = fault
    expect((await ask('PUT', ticket, { body: note })).status).toBe(status)
    expect(workspace.state.comments(101)).toHaveLength(1)
    expect((await ask('PUT', ticket, { body: note })).status).toBe(200)
  },
)

test('an answer lost after saving leaves the comment saved', async () => {
  const { ask, workspace } = await openWorkspace()
  workspace.dials.restNextPut = 'dropped-after-save'
  expect((await ask('PUT', ticket, { body: note })).status).toBe(0)
  expect(workspace.state.comments(101)).toHaveLength(2)
})

test('a silent update ends only when the caller hangs up', async () => {
  const { workspace } = await openWorkspace()
  workspace.dials.restNextPut = 'silent'
  const caller = new AbortController()
  const asked = workspace.fetch(
    new Request(`http://desk.test${ticket}`, {
      method: 'PUT',
      body: JSON.stringify(note),
      signal: caller.signal,
    }),
  )
  const first = await Promise.race([
    asked,
    new Promise((resolve) => setTimeout(resolve, 50, 'still waiting')),
  ])
  expect(first).toBe('still waiting')
  caller.abort()
  expect((await asked).type).toBe('error')
})

test('dials are read and turned over HTTP; one that does not exist is named', async () => {
  const { ask, workspace } = await openWorkspace()
  expect((await ask('GET', '/__sandbox/dials')).body).toEqual(dialsAtRest)
  await ask('PUT', '/__sandbox/dials', { body: { hostDelayMs: 40 } })
  expect(workspace.dials.hostDelayMs).toBe(40)
  const wrong = await ask('PUT', '/__sandbox/dials', { body: { warp: 9 } })
  expect(wrong.status).toBe(400)
  expect(JSON.stringify(wrong.body)).toContain('warp')
})

test('what the app asked is kept in order with its status', async () => {
  const { ask, workspace } = await openWorkspace()
  await ask('GET', ticket, { as: agent })
  await ask('GET', '/api/v2/tickets/5.json')
  expect(workspace.requests).toEqual([
    { method: 'GET', path: ticket, status: 200 },
    { method: 'GET', path: '/api/v2/tickets/5.json', status: 404 },
  ])
})

test('happenings reach the ticket: a reply of the requester opens it again, closing ends it', async () => {
  const { ask, workspace } = await openWorkspace()
  await ask('POST', '/__sandbox/tickets/112/requester-replies')
  expect(workspace.state.ticket(112)?.status).toBe('open')
  await ask('POST', '/__sandbox/tickets/112/agent-replies')
  expect(workspace.state.comments(112)).toHaveLength(5)
  await ask('POST', '/__sandbox/tickets/112/close')
  expect(workspace.state.ticket(112)?.status).toBe('closed')
})
