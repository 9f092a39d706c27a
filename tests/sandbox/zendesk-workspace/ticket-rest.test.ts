import { expect, test } from 'vitest'
import { lightAgent, openWorkspace } from './open-workspace.ts'

const ticket = '/api/v2/tickets/101.json'

test('reads a ticket, with or without .json at the end of its address', async () => {
  const { ask } = await openWorkspace()
  const { status, body } = await ask('GET', '/api/v2/tickets/101')
  expect(status).toBe(200)
  expect(body.ticket).toMatchObject({
    id: 101,
    subject: 'CECI account',
    status: 'new',
    custom_status_id: 7001,
  })
  expect((await ask('GET', ticket)).body).toEqual(body)
})

test('a ticket that is not there is 404', async () => {
  const { ask } = await openWorkspace()
  expect((await ask('GET', '/api/v2/tickets/5.json')).status).toBe(404)
})

test('one update saves comment, status and tags, and answers the ticket and its audit', async () => {
  const { ask, workspace } = await openWorkspace()
  const { status, body } = await ask('PUT', ticket, {
    body: {
      ticket: {
        comment: { html_body: '<p>Done</p>', public: true },
        custom_status_id: 7006,
        additional_tags: ['New_CECI_Account'],
      },
    },
  })
  expect(status).toBe(200)
  expect(body.ticket).toMatchObject({ status: 'solved', custom_status_id: 7006, tags: ['new_ceci_account'] })
  expect(workspace.state.comments(101).at(-1)).toMatchObject({
    htmlBody: '<p>Done</p>',
    isPublic: true,
    channel: 'api',
  })
  expect(workspace.state.audits(101)).toHaveLength(1)
})

test('a status word picks the default custom status of its category', async () => {
  const { ask } = await openWorkspace()
  const { body } = await ask('PUT', ticket, { body: { ticket: { status: 'pending' } } })
  expect(body.ticket).toMatchObject({ status: 'pending', custom_status_id: 7003 })
})

test('the custom status "Resolved" can be taken away', async () => {
  const { ask, workspace } = await openWorkspace()
  workspace.dials.resolvedStatus = false
  const { status } = await ask('PUT', ticket, { body: { ticket: { custom_status_id: 7006 } } })
  expect(status).toBe(422)
})

test('a safe update with an old stamp is 409 and changes nothing', async () => {
  const { ask, workspace } = await openWorkspace()
  const { body } = await ask('GET', ticket)
  const stamp = body.ticket?.updated_at
  await ask('PUT', ticket, { body: { ticket: { subject: 'moved' } } })
  const late = { subject: 'late', safe_update: true, updated_stamp: stamp }
  expect((await ask('PUT', ticket, { body: { ticket: late } })).status).toBe(409)
  expect(workspace.state.ticket(101)?.subject).toBe('moved')
})

test('a safe update with the newest stamp is taken, even within the same second', async () => {
  const at = new Date('2026-11-23T10:00:00Z')
  const { ask } = await openWorkspace({ now: () => at })
  const first = await ask('PUT', ticket, { body: { ticket: { subject: 'one' } } })
  const second = { subject: 'two', safe_update: true, updated_stamp: first.body.ticket?.updated_at }
  const answer = await ask('PUT', ticket, { body: { ticket: second } })
  expect(answer.status).toBe(200)
  expect(answer.body.ticket?.updated_at).not.toBe(first.body.ticket?.updated_at)
})

test('a safe update without a stamp is refused', async () => {
  const { ask } = await openWorkspace()
  expect((await ask('PUT', ticket, { body: { ticket: { subject: 'x', safe_update: true } } })).status).toBe(
    409,
  )
})

test('a closed ticket cannot be updated', async () => {
  const { ask, workspace } = await openWorkspace()
  const { status, body } = await ask('PUT', '/api/v2/tickets/117.json', { body: { ticket: { tags: [] } } })
  expect(status).toBe(422)
  expect(body.details?.base?.[0]?.description).toMatch(/closed/)
  expect(workspace.state.ticket(117)?.tags).toEqual(['new_ceci_account'])
})

test('solving without a required field is refused, naming the field', async () => {
  const { ask, workspace } = await openWorkspace()
  workspace.dials.fieldRequiredOnSolve = true
  const refused = await ask('PUT', ticket, { body: { ticket: { status: 'solved' } } })
  expect(refused.status).toBe(422)
  expect(refused.body).toMatchObject({
    error: 'RecordInvalid',
    details: { base: [{ error: 'BlankValue', ticket_field_id: 36001 }] },
  })
  const filled = { status: 'solved', custom_fields: [{ id: 36001, value: 'ECEAP' }] }
  expect((await ask('PUT', ticket, { body: { ticket: filled } })).status).toBe(200)
})

test('a light agent adds internal notes and nothing else', async () => {
  const { ask } = await openWorkspace()
  const put = (body: object) => ask('PUT', ticket, { body: { ticket: body }, as: lightAgent })
  expect((await put({ comment: { html_body: 'seen', public: false } })).status).toBe(200)
  expect((await put({ comment: { html_body: 'seen', public: true } })).status).toBe(403)
  expect((await put({ status: 'open' })).status).toBe(403)
  expect(
    (await ask('GET', '/api/v2/users/me.json', { as: lightAgent })).body.user?.only_private_comments,
  ).toBe(true)
})

test('assigning to somebody outside the group is refused', async () => {
  const { ask } = await openWorkspace()
  const outside = await ask('PUT', ticket, { body: { ticket: { group_id: 3602, assignee_id: 21002 } } })
  expect(outside.status).toBe(422)
  const alone = await ask('PUT', ticket, { body: { ticket: { assignee_id: 21004 } } })
  expect(alone.body.ticket).toMatchObject({ assignee_id: 21004, group_id: 3602 })
})

test('a call that is not rebuilt is 404 and stands in the log', async () => {
  const { ask, workspace } = await openWorkspace()
  expect((await ask('GET', '/api/v2/macros.json')).status).toBe(404)
  expect(workspace.log.at(-1)).toMatchObject({
    level: 'refused',
    text: expect.stringContaining('/api/v2/macros'),
  })
})
