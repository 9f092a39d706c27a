import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { openPanel } from './open-panel.tsx'

const press = async (name: string, options: Parameters<typeof openPanel>[0] = {}) => {
  const opened = await openPanel(options)
  await opened.user.click(await screen.findByRole('button', { name }))
  await screen.findByText(/^Done/)
  const undo = () => opened.user.click(screen.getByRole('button', { name: 'Undo' }))
  return { ...opened, paths: opened.host.desk.paths, undo }
}

const states = () =>
  screen
    .getAllByRole('listitem')
    .flatMap(({ dataset, textContent }) =>
      dataset.state === undefined ? [] : [[dataset.state, textContent]],
    )

test('each line that was taken back says so, and an account stays', async () => {
  const { undo } = await press('Create account')
  await undo()
  await screen.findByText(/is taken back.*The account that was made stays\.$/)
  expect(states()).toMatchObject([
    ['done', expect.stringContaining('Looked up')],
    ['done', expect.stringContaining('Made: dana.whitfield@dcyf.wa.gov')],
    ['undone', '–Reply in the reply boxtaken back'],
    ['undone', '–Statustaken back'],
    ['undone', '–Tagstaken back'],
  ])
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
})

test('speaks of no account where none was made', async () => {
  const { paths, undo } = await press('Hand over to Leslie Janes', {
    desk: ({ desk }) => {
      desk.paths['ticket.assignee'] = { group: { id: 51, name: 'Help Desk' }, user: null }
    },
  })
  await undo()
  await screen.findByText(/is taken back/)
  expect(screen.queryByText(/account that was made/)).toBeNull()
  expect(paths['ticket.assignee']).toMatchObject({ group: { id: 51 }, user: null })
})

test('keeps what the agent typed below the placed reply', async () => {
  const { paths, undo } = await press('Create account')
  paths['ticket.comment.text'] += '<p>P.S. The line is open until five.</p>'
  await undo()
  await screen.findByText(/is taken back/)
  expect(paths['ticket.comment.text']).toBe('<p></p><p>P.S. The line is open until five.</p>')
})

test('leaves a reply that the agent has changed, says so, and takes the rest back', async () => {
  const { paths, undo, calls } = await press('Create account')
  paths['ticket.comment.text'] = String(paths['ticket.comment.text']).replace('further support', 'help')
  await undo()
  await screen.findByText(/^The text was changed since it was placed, so it was left/)
  expect(paths['ticket.comment.text']).toContain('Please let me know if you need help')
  expect(paths['ticket.status']).toBe('open')
  expect(states().map(([state]) => state)).toEqual(['done', 'done', 'done', 'undone', 'undone'])
  expect(calls.map(({ body }) => body)).not.toContainEqual({ kind: 'undone' })
})

test('leaves a status that the agent has set since', async () => {
  const { host, paths, undo } = await press('Ask for role')
  paths['ticket.status'] = 'hold'
  paths['ticket.customStatus'] = { id: 99 }
  host.fire('ticket.status.changed', 'hold')
  await undo()
  await screen.findByText(/is taken back/)
  expect(paths['ticket.status']).toBe('hold')
})

test('a note that was saved by itself stays and says so, and the rest can be taken back', async () => {
  const { host, user, calls } = await openPanel({
    desk: ({ faults }) => {
      faults.composerStays = true
    },
  })
  await user.click(await screen.findByRole('button', { name: 'Discuss with team leads' }))
  expect(await screen.findByText(/Zendesk takes no note back/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Save the note now' }))
  await screen.findByText('The note is saved and stays. Press Submit to keep the rest.')
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  await screen.findByText(/is taken back.*The note that was saved stays on the ticket\.$/)
  expect(states().map(([state]) => state)).toEqual(['done', 'undone', 'undone'])
  expect(host.desk.paths['ticket.tags']).toEqual(['early_learning', 'vip'])
  expect(host.desk.comments.at(-1)).toMatchObject({ public: false })
  expect(calls.map(({ body }) => body)).not.toContainEqual({ kind: 'undone' })
})
