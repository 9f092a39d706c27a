import { expect, test } from 'vitest'
import { openWorkspace } from './open-workspace.ts'

test('gives several tickets by id, with their times where they are asked for', async () => {
  const { ask } = await openWorkspace()
  await ask('PUT', '/api/v2/tickets/101.json', { body: { ticket: { status: 'solved' } } })
  const many = await ask('GET', '/api/v2/tickets/show_many.json?ids=101,104,9999&include=metric_sets')
  expect(many.body).toMatchObject({
    count: 2,
    tickets: [{ id: 101, status: 'solved' }, { id: 104 }],
    metric_sets: [
      { ticket_id: 101, solved_at: expect.stringMatching(/^\d{4}-/) },
      { ticket_id: 104, solved_at: null },
    ],
  })
  expect((await ask('GET', '/api/v2/tickets/show_many.json?ids=101')).body).not.toHaveProperty('metric_sets')
})

test('gives several people by id, a hundred at most', async () => {
  const { ask } = await openWorkspace()
  const many = await ask('GET', '/api/v2/users/show_many.json?ids=21002,21004,1')
  expect(many.body.users?.map(({ name }) => name)).toEqual(['Maya Torres', 'Leslie Janes'])
  const ids = Array.from({ length: 101 }, (_, index) => index + 1).join(',')
  expect((await ask('GET', `/api/v2/users/show_many.json?ids=${ids}`)).status).toBe(400)
})
