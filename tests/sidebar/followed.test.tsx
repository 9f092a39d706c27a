import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { openPanel } from './open-panel.tsx'

const press = async (name: string, options: Parameters<typeof openPanel>[0] = {}) => {
  const opened = await openPanel(options)
  await opened.user.click(await screen.findByRole('button', { name }))
  await screen.findByText(/^Done/)
  const { host } = opened
  const { paths } = host.desk
  const type = (text: string) => {
    paths['ticket.comment.text'] = text
    host.fire('comment.text.changed', text)
  }
  const setStatus = (status: string) => {
    const custom = host.desk.customStatuses.find((one) => one.status_category === status) ?? null
    Object.assign(paths, { 'ticket.status': status, 'ticket.customStatus': custom })
    host.fire('ticket.status.changed', status)
  }
  const submit = () => {
    const { body } = new DOMParser().parseFromString(String(paths['ticket.comment.text']), 'text/html')
    const isPublic = paths['ticket.comment.type'] === 'publicReply'
    if (body.textContent !== '')
      host.desk.comments = [
        ...host.desk.comments,
        { author_id: 8001, public: isPublic, plain_body: body.textContent },
      ]
    paths['ticket.comment.text'] = '<p></p>'
    host.fire('comment.text.changed', '<p></p>')
    host.fire('ticket.submit.done')
  }
  return { ...opened, paths, type, setStatus, submit }
}

const placed = 'Stands in the reply box, not sent yet'
const lineOf = (title: string) => within(screen.getByText(title).closest('li') ?? document.body)
const summary = (text: string) => screen.findByText(text, { selector: '[role=status]' })

test('a reply that the agent took out of the reply box is not there, until it is placed again', async () => {
  const { user, paths, type } = await press('Ask for role')
  type('<p></p>')
  expect(await screen.findByText('Not there')).toBeVisible()
  expect(await summary('Not finished yet.')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Place the reply again' }))
  expect(await screen.findByText(placed)).toBeVisible()
  expect(paths['ticket.comment.text']).toContain('what program you work for')
})

test('a reply that the agent changed is told as changed', async () => {
  const { paths, type } = await press('Ask for role')
  type(String(paths['ticket.comment.text']).replace('Thank you so much!', 'Thanks!'))
  expect(await screen.findByText('Stands in the reply box, changed since, not sent yet')).toBeVisible()
})

test('words typed below the reply leave the line as it is', async () => {
  const { host, paths, type } = await press('Ask for role')
  type(`${paths['ticket.comment.text']}<p>P.S. Call me.</p>`)
  const reads = () => host.calls.filter(({ kind }) => kind === 'get').length
  const before = reads()
  await expect.poll(reads).toBeGreaterThan(before)
  expect(screen.getByText(placed)).toBeVisible()
})

test('a note in a composer that was turned public is no longer called done', async () => {
  const { host, paths } = await press('Discuss with team leads')
  paths['ticket.comment.type'] = 'publicReply'
  host.fire('comment.type.changed', 'publicReply')
  expect(await screen.findByText(/set to a public reply\. Switch it before you submit\./)).toBeVisible()
  expect(await summary('Not finished yet.')).toBeVisible()
})

test('another status on the form is told, and what it became when it is submitted', async () => {
  const { setStatus, submit } = await press('Create account')
  setStatus('pending')
  expect(await screen.findByText('Not set. The ticket is now: Pending')).toBeVisible()
  submit()
  expect(await summary('Done and sent.')).toBeVisible()
  expect(lineOf('Status').getByText('Was set; the ticket is now: Pending')).toBeVisible()
  expect(lineOf('Reply in the reply box').getByText('Sent')).toBeVisible()
})

test('tags are told as they are', async () => {
  const { host, paths } = await press('Create account')
  paths['ticket.tags'] = ['vip']
  host.fire('ticket.tags.changed', ['vip'])
  expect(await screen.findByText('Missing: new_ceci_account')).toBeVisible()
})

test('a reply that goes out in changed words is sent', async () => {
  const { paths, type, submit } = await press('Ask for role')
  type(String(paths['ticket.comment.text']).replace('Thank you so much!', 'Thanks!'))
  submit()
  expect(await summary('Done and sent.')).toBeVisible()
})

test('submitting without the reply is not called done', async () => {
  const { type, submit } = await press('Ask for role')
  type('<p></p>')
  await screen.findByText('Not there')
  submit()
  await expect.poll(() => screen.queryByRole('button', { name: 'Undo' })).toBeNull()
  expect(await screen.findByText('Not there')).toBeVisible()
  expect(await summary('Not finished yet.')).toBeVisible()
})

test('a ticket handed over and submitted is saved, with nothing to undo', async () => {
  const { submit } = await press('Hand over to Leslie Janes')
  expect(await summary('Done. Press Submit to keep it.')).toBeVisible()
  submit()
  expect(await summary('Done and saved.')).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
})
