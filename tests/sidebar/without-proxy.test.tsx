import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { WireHost } from '../zendesk/wire-host.ts'
import { openPanel } from './open-panel.tsx'

const withoutProxy = { settings: { proxy_url: '' } }

const fromNobodyKnown = ({ desk }: WireHost) => {
  const requester = { ...(desk.paths['ticket.requester'] as object), email: 'dana.w@gmail.com' }
  Object.assign(desk.paths, { 'ticket.requester': requester })
  desk.comments = [{ author_id: 7001, public: true, plain_body: 'How do I get an account?\n\nDana' }]
}

test('without a proxy the account is made by hand, and the rest follows by itself', async () => {
  const { host, user } = await openPanel(withoutProxy)
  expect(await screen.findByText(/A Zendesk administrator can connect it/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Make the account by hand' }))
  const password = await screen.findByLabelText('Initial password that you set in CECI')
  expect(password).toBeVisible()
  expect(screen.getByRole('link', { name: /Manage Users/ })).toHaveAttribute(
    'href',
    'https://wa-ceci.org/admin/users',
  )
  expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull()
  expect(host.desk.paths['ticket.comment.text']).toBe('<p></p>')

  await user.type(password, 'Typed-Once-1')
  await user.click(screen.getByRole('button', { name: 'I have made it: place the reply' }))
  await screen.findByText('Done. Read the reply, then press Submit.')
  const { paths } = host.desk
  expect(paths['ticket.comment.text']).toContain('Password: Typed-Once-1')
  expect(paths['ticket.status']).toBe('solved')
  expect(paths['ticket.tags']).toContain('new_ceci_account')
})

test('without a proxy nobody is asked for what no proxy can answer', async () => {
  const { host, user, calls } = await openPanel({ ...withoutProxy, desk: fromNobodyKnown })
  await user.click(await screen.findByRole('button', { name: 'Ask for role' }))
  await screen.findByText('Done. Read the reply, then press Submit.')
  expect(host.desk.paths['ticket.status']).toBe('pending')
  expect(calls).toEqual([])
  expect(host.requests.filter(({ url }) => url.includes('/v1'))).toEqual([])
})

test('of several accounts to be made by hand the steps of the next one stand open', async () => {
  const { user } = await openPanel(withoutProxy)
  await user.click(await screen.findByRole('button', { name: 'Add a person' }))
  const [, first] = screen.getAllByLabelText('First name')
  const [, last] = screen.getAllByLabelText('Last name')
  const [, email] = screen.getAllByLabelText('E-mail address')
  if (!first || !last || !email) throw new Error('The second person has no fields')
  await user.type(first, 'Lee')
  await user.type(last, 'Park')
  await user.type(email, 'lee@dcyf.wa.gov')
  await user.click(screen.getByRole('button', { name: 'Make 2 accounts by hand' }))
  const open = () => [...document.querySelectorAll('li details')].map((steps) => steps.hasAttribute('open'))
  await expect.poll(open).toEqual([true, false])
  const [password] = screen.getAllByLabelText('Initial password that you set in CECI')
  if (password === undefined) throw new Error('There is no field for the password')
  await user.type(password, 'Typed-Once-1')
  await user.click(screen.getAllByRole('button', { name: 'I have made it: place the reply' })[0] ?? password)
  await expect.poll(open).toEqual([true])
})
