import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { WireHost } from '../zendesk/wire-host.ts'
import { openPanel, refuses } from './open-panel.tsx'

const fromNobodyKnown = ({ desk }: WireHost) => {
  const requester = { ...(desk.paths['ticket.requester'] as object), email: 'dana.w@gmail.com' }
  Object.assign(desk.paths, { 'ticket.requester': requester })
  desk.comments = [{ author_id: 7001, public: true, plain_body: 'How do I get an account?\n\nDana' }]
}

test('asks for the role where the ticket tells none, and waits', async () => {
  const { host, user, creates } = await openPanel({ desk: fromNobodyKnown })
  await user.click(await screen.findByRole('button', { name: 'Ask for role' }))
  await screen.findByText(/Done/)
  const { paths } = host.desk
  expect(paths['ticket.comment.text']).toContain(
    'Can you explain your role to me and what program you work for?',
  )
  expect(paths['ticket.status']).toBe('pending')
  expect(paths['ticket.tags']).toEqual(['early_learning', 'vip', 'ceci_waiting_role'])
  expect(creates()).toEqual([])
})

test('needs no proxy to ask for a role', async () => {
  const { user } = await openPanel({ desk: fromNobodyKnown, proxy: () => ({ status: 0, body: '' }) })
  await user.click(await screen.findByRole('button', { name: 'Ask for role' }))
  expect(await screen.findByText('Done. Read the reply, then press Submit.')).toBeVisible()
})

test.each([
  ['They can invite', 'solved', ['early_learning', 'vip', 'new_ceci_account']],
  ['They pass it on', 'pending', ['early_learning', 'vip']],
])('sends the tip sheet: %s ends as %s', async (reader, status, tags) => {
  const { host, user } = await openPanel()
  await user.click(await screen.findByRole('button', { name: 'Send tip sheet' }))
  await user.click(screen.getByRole('button', { name: reader }))
  await screen.findByText(/Done/)
  const { paths } = host.desk
  expect(paths['ticket.comment.text']).toContain('adding-users-to-your-default-group')
  expect(paths['ticket.status']).toBe(status)
  expect(paths['ticket.tags']).toEqual(tags)
})

test('discusses in an internal note that names the team leads, and assigns their group', async () => {
  const { host, user } = await openPanel({ settings: { discuss_group: 'Team Leads' } })
  await user.click(await screen.findByRole('button', { name: 'Discuss with team leads' }))
  await screen.findByText('Done. Read the note, then press Submit.')
  const { paths } = host.desk
  expect(paths['ticket.comment.type']).toBe('internalNote')
  for (const lead of ['Leslie', 'DeEtta', 'Dawn', 'Juliet'])
    expect(paths['ticket.comment.text']).toContain(lead)
  expect(paths['ticket.assignee']).toMatchObject({ group: { id: 52 } })
  expect(paths['ticket.tags']).toContain('ceci_discuss')
})

test('never puts the note into a public composer, and saves it on the ticket when asked', async () => {
  const { host, user } = await openPanel({
    desk: ({ faults }) => {
      faults.composerStays = true
    },
  })
  await user.click(await screen.findByRole('button', { name: 'Discuss with team leads' }))
  expect(await screen.findByText(/did not turn into an internal note/)).toBeVisible()
  expect(host.desk.paths['ticket.comment.text']).toBe('<p></p>')
  await user.click(screen.getByRole('button', { name: 'Save the note now' }))
  expect(await screen.findByText('Saved on the ticket')).toBeVisible()
  host.fire('ticket.updated')
  expect(await screen.findByText('The note is saved and stays. Press Submit to keep the rest.')).toBeVisible()
  expect(host.desk.saved).toMatchObject([{ comment: { public: false }, safe_update: true }])
})

test('where the app sends, a discussion is saved with its group, and is called a note', async () => {
  const { host, user } = await openPanel({ settings: { delivery: 'send', discuss_group: 'Team Leads' } })
  await user.click(await screen.findByRole('button', { name: 'Discuss with team leads' }))
  expect(await screen.findByText('Done and saved.')).toBeVisible()
  expect(screen.getByText('Note, status and tags saved')).toBeVisible()
  expect(screen.queryByText(/sent/i)).toBeNull()
  expect(host.desk.saved).toMatchObject([{ comment: { public: false } }, { group_id: 52 }])
})

test('hands the ticket over to the responder', async () => {
  const { host, user } = await openPanel()
  await user.click(await screen.findByRole('button', { name: 'Hand over to Leslie Janes' }))
  expect(await screen.findByText('Done. Press Submit to keep it.')).toBeVisible()
  expect(host.desk.paths['ticket.assignee']).toMatchObject({ user: { id: 8002 } })
})

test('says when the responder of the settings is nobody Zendesk knows', async () => {
  const { user } = await openPanel({ settings: { responder: 'Nora Nobody' } })
  await user.click(await screen.findByRole('button', { name: 'Hand over to Nora Nobody' }))
  expect(await screen.findByText(/Zendesk does not know this/)).toBeVisible()
})

test('puts no reply into a composer that is set to an internal note, and sets nothing', async () => {
  const { host, user } = await openPanel({
    desk: ({ desk, faults }) => {
      desk.paths['ticket.comment.type'] = 'internalNote'
      faults.composerStays = true
    },
  })
  await user.click(await screen.findByRole('button', { name: 'Ask for role' }))
  expect(await screen.findByText(/not set to a public reply/)).toBeVisible()
  expect(host.desk.paths['ticket.comment.text']).toBe('<p></p>')
  expect(host.desk.paths['ticket.status']).toBe('open')
})

test('undo puts composer, status and tags back', async () => {
  const { host, user } = await openPanel({
    desk: ({ desk }) => Object.assign(desk.paths, { 'ticket.comment.text': '<p>Hello</p>' }),
  })
  await user.click(await screen.findByRole('button', { name: 'Ask for role' }))
  await screen.findByText(/Done/)
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(await screen.findByText(/is taken back/)).toBeVisible()
  const { paths } = host.desk
  expect(paths['ticket.comment.text']).toBe('<p>Hello</p>')
  expect(paths['ticket.status']).toBe('open')
  expect(paths['ticket.tags']).toEqual(['early_learning', 'vip'])
})

test('sends reply, status and tags in one saved step where the settings say so', async () => {
  const { host, user } = await openPanel({ settings: { delivery: 'send' } })
  await user.click(await screen.findByRole('button', { name: 'Ask for role' }))
  expect(await screen.findByText('Done and sent.')).toBeVisible()
  expect(host.desk.saved).toMatchObject([
    { comment: { public: true }, safe_update: true, updated_stamp: '2026-11-20T10:00:00Z' },
  ])
})

test('tells the proxy what was suggested and what was chosen, without a word of the ticket', async () => {
  const { user, calls } = await openPanel({ desk: fromNobodyKnown })
  await user.click(await screen.findByRole('button', { name: 'Ask for role' }))
  await screen.findByText(/Done/)
  const told = calls.filter(({ method, path }) => method === 'POST' && path === '/tickets/101/events')
  expect(told.map(({ body }) => (body as { kind: string }).kind)).toEqual([
    'suggested',
    'chosen',
    'reply-placed',
    'status-set',
    'tagged',
  ])
  expect(JSON.stringify(told)).not.toMatch(/dana|gmail/i)
})

test('names the shared key as the fault when the proxy refuses it', async () => {
  const { user } = await openPanel({
    proxy: ({ path }) => (path === '/accounts' ? refuses('unauthenticated', 401) : undefined),
  })
  await user.click(await screen.findByRole('button', { name: 'Create account' }))
  expect(await screen.findByText(/does not accept the app’s shared key/)).toBeVisible()
})

test('an action that is not suggested shows its reply to be looked at and changed before the press', async () => {
  const { host, user } = await openPanel()
  await user.click(await screen.findByRole('button', { name: 'Look first: Ask for role' }))
  await screen.findByText(/what program you work for\?/)
  const [suggested] = screen.getAllByRole('group', { name: 'Reply' })
  const [, edit] = screen.getAllByRole('button', { name: 'Edit' })
  if (edit === undefined) throw new Error('The reply cannot be edited')
  await user.click(edit)
  const text = screen.getByRole('textbox', { name: 'Reply' })
  await user.clear(text)
  await user.type(text, 'Hi Dana, which programme is it?')
  expect(suggested).toHaveTextContent('I have created a new account')

  await user.click(screen.getByRole('button', { name: 'Ask for role' }))
  await screen.findByText('Done. Read the reply, then press Submit.')
  expect(host.desk.paths['ticket.comment.text']).toContain('Hi Dana, which programme is it?')
  expect(host.desk.paths['ticket.status']).toBe('pending')
})

test('the note to the team leads can be changed before the press', async () => {
  const { host, user } = await openPanel()
  await user.click(await screen.findByRole('button', { name: 'Look first: Discuss with team leads' }))
  const edits = await waitFor(() => {
    const found = screen.getAllByRole('button', { name: 'Edit' })
    expect(found).toHaveLength(2)
    return found
  })
  await user.click(edits[1] ?? document.body)
  const text = screen.getByRole('textbox', { name: 'Internal note' })
  await user.type(text, ' Dana works for the state library.')
  await user.click(screen.getByRole('button', { name: 'Discuss with team leads' }))
  await screen.findByText('Done. Read the note, then press Submit.')
  expect(host.desk.paths['ticket.comment.text']).toContain('Dana works for the state library.')
  expect(host.desk.paths['ticket.comment.type']).toBe('internalNote')
})
