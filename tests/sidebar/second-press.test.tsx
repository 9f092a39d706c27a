import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { openPanel } from './open-panel.tsx'

const press = async ({ user }: Awaited<ReturnType<typeof openPanel>>, name: string) => {
  await user.click(await screen.findByRole('button', { name }))
}
const createThenBack = async () => {
  const opened = await openPanel()
  await press(opened, 'Create account')
  await screen.findByText(/^Done/)
  await press(opened, 'Back to the ticket')
  return { ...opened, opened, paths: opened.host.desk.paths }
}
const question = 'what program you work for'

test('another reply takes the place of the one before, with its own status and tags', async () => {
  const { opened, paths } = await createThenBack()
  expect(screen.getByText(/stands there, not submitted yet/)).toBeVisible()
  await press(opened, 'Ask for role')
  await screen.findByText(/^Done/)
  expect(paths['ticket.comment.text']).toContain(question)
  expect(paths['ticket.comment.text']).not.toContain('I have created')
  expect(paths['ticket.status']).toBe('pending')
  expect(paths['ticket.tags']).toEqual(['early_learning', 'vip', 'ceci_waiting_role'])
  await press(opened, 'Undo')
  await screen.findByText(/is taken back/)
  expect(paths['ticket.comment.text']).toBe('<p></p>')
  expect(paths['ticket.status']).toBe('open')
  expect(paths['ticket.tags']).toEqual(['early_learning', 'vip'])
})

test('a step that was closed can still be undone', async () => {
  const { opened, paths } = await createThenBack()
  await press(opened, 'Undo')
  await expect.poll(() => screen.queryByText(/stands there, not submitted yet/)).toBeNull()
  expect(paths['ticket.comment.text']).toBe('<p></p>')
  expect(paths['ticket.status']).toBe('open')
  expect(screen.getByRole('button', { name: 'Create account' })).toBeVisible()
})

test('an earlier reply that the agent has changed stays, and nothing is put below it', async () => {
  const { opened, paths } = await createThenBack()
  const changed = String(paths['ticket.comment.text']).replace('further support', 'help')
  paths['ticket.comment.text'] = changed
  await press(opened, 'Ask for role')
  expect(await screen.findByText(/could not be taken back, so nothing was done/)).toBeVisible()
  expect(paths['ticket.comment.text']).toBe(changed)
  paths['ticket.comment.text'] = '<p></p>'
  await press(opened, 'Ask for role')
  await screen.findByText(/^Done/)
  expect(screen.queryByText(/so nothing was done/)).toBeNull()
  expect(paths['ticket.comment.text']).toContain(question)
})

test('what was submitted is not taken back by the next step', async () => {
  const { opened, host, paths } = await createThenBack()
  paths['ticket.comment.text'] = '<p></p>'
  host.fire('ticket.submit.done')
  await expect.poll(() => screen.queryByText(/stands there, not submitted yet/)).toBeNull()
  await press(opened, 'Ask for role')
  await screen.findByText(/^Done/)
  expect(paths['ticket.tags']).toContain('new_ceci_account')
})

test('handing over leaves the reply that stands in the composer', async () => {
  const { opened, paths } = await createThenBack()
  await press(opened, 'Hand over to Leslie Janes')
  await screen.findByText('Done. Press Submit to keep it.')
  expect(paths['ticket.comment.text']).toContain('I have created a new account')
  expect(paths['ticket.status']).toBe('solved')
})

test('a reply of an earlier visit that still stands in the composer is asked about first', async () => {
  const asked = { action: 'ask_role', at: '2026-11-20T10:01:00Z', agentId: '8001' }
  const history = {
    events: [
      { ...asked, kind: 'chosen' },
      { ...asked, kind: 'reply-placed' },
    ],
    accounts: [],
  }
  const opened = await openPanel({
    proxy: ({ path, method }) =>
      path.endsWith('/events') && method === 'GET' ? { status: 200, body: history } : undefined,
  })
  const { paths } = opened.host.desk
  await press(opened, 'Place the reply again')
  await screen.findByText('Stands in the reply box, not sent yet')
  opened.host.fire('app.willDestroy')
  document.body.innerHTML = ''
  const text = paths['ticket.comment.text']
  const again = await openPanel({
    desk: ({ desk }) => Object.assign(desk.paths, { 'ticket.comment.text': text }),
    proxy: ({ path, method }) =>
      path.endsWith('/events') && method === 'GET' ? { status: 200, body: history } : undefined,
  })
  await screen.findByText('Stands in the reply box, not sent yet')
  await press(again, 'Discuss with team leads')
  expect(await screen.findByText(/could not be taken back, so nothing was done/)).toBeVisible()
  expect(again.host.desk.paths['ticket.comment.text']).toBe(text)
})

test('a press that did nothing is not told to the proxy', async () => {
  const { opened, calls, paths } = await createThenBack()
  paths['ticket.comment.text'] = String(paths['ticket.comment.text']).replace('further support', 'help')
  const told = () => calls.filter(({ body }) => (body as { kind?: string } | undefined)?.kind === 'chosen')
  expect(told()).toHaveLength(1)
  await press(opened, 'Ask for role')
  await screen.findByText(/so nothing was done/)
  expect(told()).toHaveLength(1)
})
