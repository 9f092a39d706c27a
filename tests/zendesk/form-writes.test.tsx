import { describe, expect, test } from 'vitest'
import { openFrame } from './open-frame.ts'
import { otherAgentId } from './wire-desk.ts'

const solved = { ok: true, value: { category: 'solved', label: 'solved' } }
const resolved = { ok: true, value: { category: 'solved', label: 'Resolved' } }
const wish = { category: 'solved', customName: ' resolved ' } as const

describe('a custom status', () => {
  test.each([['object'], ['id']] as const)('is set on a host that takes it as %s', async (form) => {
    const { host, workspace } = await openFrame()
    host.faults.customStatusForms = [form]
    expect(await workspace.setStatus(101, wish)).toEqual(resolved)
    expect(host.desk.paths['ticket.status']).toBe('solved')
  })

  test('gives way to its category on a host that takes it in no form', async () => {
    const { host, workspace } = await openFrame()
    host.faults.customStatusForms = []
    expect(await workspace.setStatus(101, wish)).toEqual(solved)
  })

  test('gives way to its category when the host forgets it', async () => {
    const { host, workspace } = await openFrame()
    host.faults.forgets = ['ticket.customStatus']
    expect(await workspace.setStatus(101, wish)).toEqual(solved)
  })

  test('of another category or switched off is not taken', async () => {
    const { host, workspace } = await openFrame()
    host.desk.customStatuses = host.desk.customStatuses.filter(({ id }) => id !== 23)
    expect(await workspace.setStatus(101, wish)).toEqual(solved)
  })

  test.each([403, 404])('is not looked for on a desk that answers %s to the list', async (status) => {
    const { host, workspace } = await openFrame()
    host.faults.request = () => ({ status, body: '<h1>no</h1>' })
    expect(await workspace.setStatus(101, wish)).toEqual(solved)
  })

  test('is no silent second best when the list cannot be read just now', async () => {
    const { host, workspace } = await openFrame()
    host.faults.request = () => ({ status: 429, body: {} })
    expect(await workspace.setStatus(101, wish)).toEqual({ ok: false, failure: { kind: 'too-many' } })
    expect(host.desk.paths['ticket.status']).toBe('open')
  })

  test('is looked up in a list that is read once', async () => {
    const { host, workspace } = await openFrame()
    await workspace.setStatus(101, wish)
    await workspace.setStatus(101, wish)
    expect(host.requests).toHaveLength(1)
  })

  test('is put back by its id', async () => {
    const { host, workspace } = await openFrame()
    const set = await workspace.setStatus(101, { category: 'pending', customId: 21 })
    expect(set).toEqual({ ok: true, value: { category: 'pending', label: 'Resolved' } })
    expect(host.desk.paths['ticket.customStatus']).toMatchObject({ id: 21 })
  })

  test('that the host cannot tell leaves the plain status to be read', async () => {
    const { host, workspace } = await openFrame()
    host.faults.pathErrors['ticket.customStatus'] = { name: 'Error', message: 'unknown path' }
    expect(await workspace.setStatus(101, wish)).toEqual(solved)
  })
})

test('says which status stands where the wished one was not kept', async () => {
  const { host, workspace } = await openFrame()
  host.faults.forgets = ['ticket.status']
  const set = await workspace.setStatus(101, { category: 'pending' })
  expect(set).toEqual({ ok: false, failure: { kind: 'not-kept', found: 'open' } })
})

test('writes tags as Zendesk keeps them, each in a call of its own kind', async () => {
  const { host, workspace } = await openFrame()
  const changed = await workspace.changeTags(101, { add: ['New CECI', 'new'], remove: ['VIP', 'absent'] })
  expect(changed).toEqual({ ok: true, value: ['early_learning', 'new', 'ceci'] })
  expect(host.calls.filter(({ kind }) => kind === 'invoke').map(({ params }) => params)).toEqual([
    { 'ticket.tags.add': [['new', 'ceci']] },
    { 'ticket.tags.remove': [['vip']] },
  ])
})

test('writes no tag where nothing is left to change', async () => {
  const { host, workspace } = await openFrame()
  expect(await workspace.changeTags(101, { add: ['VIP'], remove: ['absent'] })).toMatchObject({ ok: true })
  expect(host.calls.map(({ kind }) => kind)).toEqual(['get'])
})

test('says which tags stand where the wished ones were not kept', async () => {
  const { host, workspace } = await openFrame()
  host.faults.forgets = ['ticket.tags.add']
  const changed = await workspace.changeTags(101, { add: ['x'], remove: [] })
  expect(changed).toEqual({ ok: false, failure: { kind: 'not-kept', found: 'early_learning vip' } })
})

test('says who has the ticket where the wished assignee was not kept', async () => {
  const { host, workspace } = await openFrame()
  host.faults.forgets = ['ticket.assignee']
  const assigned = await workspace.assign(101, { groupId: 52, userId: otherAgentId })
  expect(assigned).toEqual({ ok: false, failure: { kind: 'not-kept', found: 'Help Desk' } })
})

test('says so when the group was kept and the agent was not', async () => {
  const { workspace } = await openFrame()
  const assigned = await workspace.assign(101, { groupId: 52, userId: 9999 })
  expect(assigned).toEqual({ ok: false, failure: { kind: 'not-kept', found: 'Team Leads' } })
})

test('finds no requester as an agent', async () => {
  const { host, workspace } = await openFrame()
  host.desk.users.push({
    id: 7009,
    name: 'Kim Roe',
    email: 'kim@x.example',
    role: 'end-user',
    default_group_id: 51,
  })
  expect(await workspace.findAgent('Kim Roe')).toEqual({ ok: false, failure: { kind: 'not-found' } })
})

test('finds the group of an agent who has no default one', async () => {
  const { workspace } = await openFrame()
  expect(await workspace.findAgent('Sam Okafor')).toEqual({
    ok: true,
    value: { id: 8003, name: 'Sam Okafor', groupId: 52 },
  })
})

test('hands no ticket to one of two agents with the same name', async () => {
  const { host, workspace } = await openFrame()
  host.desk.users.push({ id: 8004, name: 'Leslie Janes', email: 'lj@desk.example', role: 'agent' })
  expect(await workspace.findAgent('Leslie Janes')).toEqual({ ok: false, failure: { kind: 'not-found' } })
  expect(await workspace.findAgent('leslie@desk.example')).toMatchObject({ ok: true })
})
