import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { account, create, event, lineOf, me, receipt, reopen, wholeRun } from './reopen-panel.tsx'

const mine = wholeRun.map((each) => ({ ...each, agentId: me }))
const standing = '<p>Enter your Username: dana.whitfield@dcyf.wa.gov</p>'

const reopenMine = async () => {
  const opened = await reopen({
    accounts: [{ ...account, agentId: me }],
    events: mine,
    desk: ({ desk }) => Object.assign(desk.paths, { 'ticket.comment.text': standing }),
  })
  await screen.findByText('Stands in the reply box, not sent yet')
  const { host } = opened
  const type = (text: string) => {
    host.desk.paths['ticket.comment.text'] = text
    host.fire('comment.text.changed', text)
  }
  return { ...opened, paths: host.desk.paths, type }
}

test('a found reply that its agent takes out of the reply box is not there, until it is put back', async () => {
  const { type } = await reopenMine()
  type('<p></p>')
  expect(await screen.findByText(/^Placed by .* not yet sent; not in this reply box$/)).toBeVisible()
  type(standing)
  expect(await screen.findByText('Stands in the reply box, not sent yet')).toBeVisible()
})

test('whether other words are what became of a reply with passwords cannot be told, so it is not called gone', async () => {
  const { type } = await reopenMine()
  type('<p>Dana, you can log in now.</p>')
  expect(await screen.findByText(/^Placed by .* not yet sent$/)).toBeVisible()
})

test('a found reply in a composer that was turned into a note is told', async () => {
  const { host, paths } = await reopenMine()
  paths['ticket.comment.type'] = 'internalNote'
  host.fire('comment.type.changed', 'internalNote')
  expect(await screen.findByText(/set to an internal note\. Switch it before you submit\./)).toBeVisible()
})

test('a found status follows the form', async () => {
  const { host, paths } = await reopenMine()
  Object.assign(paths, { 'ticket.status': 'solved', 'ticket.customStatus': { id: 23 } })
  host.fire('ticket.status.changed', 'solved')
  await expect.poll(() => lineOf('Status').queryByText(/^Resolved/)).not.toBeNull()
})

test('in a rehearsal a found receipt offers nothing, since that would be for real or a pretence', async () => {
  await reopen({
    rehearsal: true,
    accounts: [account],
    events: [...wholeRun.slice(0, 2), event('reply-placed', 2, create)],
  })
  await receipt()
  expect(
    screen.getByText('This was done before, and truly. A rehearsal changes nothing of it.'),
  ).toBeVisible()
  for (const name of ['Place the reply again', 'Set the status', 'Set the tags'])
    expect(screen.queryByRole('button', { name })).toBeNull()
  expect(screen.getByRole('button', { name: 'Create account', hidden: true })).toBeInTheDocument()
})
