import { describe, expect, test } from 'vitest'
import { openFrame } from './open-frame.ts'
import { otherAgentId } from './wire-desk.ts'
import type { WireAnswer } from './wire-faults.ts'

const since = '2026-11-20T10:00:00Z'
const comment = { html: '<p>Hi</p>', text: 'Hi', public: true }

async function updateAgainst(answer: WireAnswer) {
  const { host, workspace } = await openFrame({ requestMs: 10 })
  host.faults.request = ({ type }) => (type === 'PUT' ? answer : undefined)
  return workspace.update(101, { comment, ifUnchangedSince: since })
}

test('sends everything in one call that fails when somebody else saved', async () => {
  const { host, workspace } = await openFrame()
  const updated = await workspace.update(101, {
    comment,
    status: { category: 'solved', customName: 'Resolved' },
    addTags: ['New CECI'],
    removeTags: ['VIP'],
    assignee: { groupId: 52, userId: otherAgentId },
    ifUnchangedSince: since,
  })
  expect(updated).toEqual({ ok: true, value: { updatedAt: '2026-11-20T11:00:00Z' } })
  expect(host.desk.saved).toEqual([
    {
      comment: { html_body: '<p>Hi</p>', public: true },
      custom_status_id: 23,
      tags: ['early_learning', 'new', 'ceci'],
      group_id: 52,
      assignee_id: otherAgentId,
      safe_update: true,
      updated_stamp: since,
    },
  ])
})

test('leaves alone what the update does not name', async () => {
  const { host, workspace } = await openFrame()
  await workspace.update(101, { status: { category: 'pending' }, ifUnchangedSince: since })
  expect(host.desk.saved).toEqual([{ status: 'pending', safe_update: true, updated_stamp: since }])
  expect(host.requests).toHaveLength(1)
})

test('asks Zendesk never to repeat a request by itself', async () => {
  const { host, workspace } = await openFrame()
  await workspace.readTicket()
  await workspace.update(101, { comment, addTags: ['x'], ifUnchangedSince: since })
  await workspace.findGroup('Team Leads')
  await workspace.findAgent('Sam Okafor')
  await workspace.setStatus(101, { category: 'solved', customName: 'Resolved' })
  const asked = host.requests.map(({ url, autoRetry }) => [url.replace(/\?.*/, ''), autoRetry])
  expect(asked).toHaveLength(8)
  expect(asked.filter(([, autoRetry]) => autoRetry !== false)).toEqual([])
})

describe('a refused update', () => {
  const problem = { error: 'RecordInvalid', description: 'Record validation errors' }
  const details = {
    base: [{ description: 'Program area: is required' }],
    status: [{ description: 'Status: closed prevents ticket update' }],
  }
  test.each([
    [401, {}, { kind: 'no-permission' }],
    [403, { error: 'Forbidden' }, { kind: 'no-permission' }],
    [404, { error: 'RecordNotFound' }, { kind: 'not-found' }],
    [409, { error: 'UpdateConflict' }, { kind: 'conflict' }],
    [409, { error: 'DatabaseConflict' }, { kind: 'conflict' }],
    [429, '<html>Slow down</html>', { kind: 'too-many' }],
    [
      422,
      { ...problem, details },
      { kind: 'invalid', words: Object.values(details).map(([one]) => one?.description) },
    ],
    [422, problem, { kind: 'invalid', words: ['Record validation errors'] }],
    [422, { error: 'InvalidValue', details: 'odd' }, { kind: 'invalid', words: ['InvalidValue'] }],
    [400, '<html>Bad</html>', { kind: 'refused', words: 'HTTP 400' }],
    [400, { error: { title: 'odd' } }, { kind: 'refused', words: 'HTTP 400' }],
  ])('with %s and %j is %j', async (status, body, failure) => {
    expect(await updateAgainst({ status, body })).toEqual({ ok: false, failure })
  })
})

describe('an update that may have happened is no answer', () => {
  test.each([
    ['a dropped connection', { status: 0, body: '' }],
    ['a broken server', { status: 500, body: { error: 'oops' } }],
    ['a gateway page', { status: 502, body: '<html>Bad gateway</html>' }],
    ['a request time-out', { status: 408, body: '' }],
    ['silence', 'silent'],
  ] as const)('after %s', async (_, answer) => {
    expect(await updateAgainst(answer)).toEqual({ ok: false, failure: { kind: 'no-answer' } })
  })

  test('after a page that is no ticket', async () => {
    const updated = await updateAgainst({ status: 200, body: '<html>Log in</html>' })
    expect(updated).toEqual({ ok: false, failure: { kind: 'no-answer' } })
  })
})

describe('an update that was not kept whole says what stands instead', () => {
  const saved = { updated_at: since, status: 'open', tags: ['vip'], group_id: 51, assignee_id: null }
  test.each([
    [{ status: { category: 'solved' } as const }, 'open'],
    [{ addTags: ['x'] }, 'vip'],
    [{ removeTags: ['vip'] }, 'vip'],
    [{ assignee: { groupId: 52 } }, '51'],
    [{ assignee: { groupId: 51, userId: otherAgentId } }, ''],
  ])('for %j', async (wanted, found) => {
    const { host, workspace } = await openFrame()
    host.faults.request = ({ type }) =>
      type === 'PUT' ? { status: 200, body: { ticket: saved } } : undefined
    const updated = await workspace.update(101, { ...wanted, ifUnchangedSince: since })
    expect(updated).toEqual({ ok: false, failure: { kind: 'not-kept', found } })
  })
})
