import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { addPerson } from './fill-form.ts'
import { openPanel, refuses } from './open-panel.tsx'

const createButton = () => screen.findByRole('button', { name: 'Create account' })

test.each(['outcome-unknown', 'email-taken'])('shows the address to look for after %s', async (type) => {
  const { user } = await openPanel({
    proxy: ({ path }) =>
      path === '/accounts' ? refuses(type, 504, { account: { id: 'acc-1' } }) : undefined,
  })
  await user.click(await createButton())
  const line = (await screen.findByText('Account for Dana Whitfield')).closest('li') ?? document.body
  await waitFor(() => expect(within(line).getByText('dana.whitfield@dcyf.wa.gov')).toBeVisible())
  expect(within(line).getByRole('button', { name: 'Copy' })).toBeVisible()
})

test('counts an address of which nothing is known among those looked up', async () => {
  const { user } = await openPanel({
    proxy: ({ path, body }) =>
      path === '/accounts' && JSON.stringify(body).includes('lee@')
        ? refuses('outcome-unknown', 504)
        : undefined,
  })
  await createButton()
  await addPerson(user, ['Lee', 'Park', 'lee@dcyf.wa.gov'])
  await user.click(screen.getByRole('button', { name: 'Create 2 accounts' }))
  expect(await screen.findByText('1 of 2 addresses had no account; of 1 it is not known')).toBeVisible()
})

const known = (more: object = {}) =>
  openPanel({
    proxy: ({ path }) =>
      path === '/accounts/look-up'
        ? { status: 200, body: { results: [{ email: 'lee@dcyf.wa.gov', state: 'exists', ...more }] } }
        : undefined,
  })

test('counts those that will be made, and says what becomes of somebody who has an account', async () => {
  const { host, user, creates } = await known()
  await createButton()
  await addPerson(user, ['Lee', 'Park', 'lee@dcyf.wa.gov'])
  expect(await screen.findByText(/^Lee Park has an account already. Nothing is made for them/)).toBeVisible()
  expect(screen.getByRole('heading', { name: 'New account' })).toBeVisible()
  const reply = () => screen.getByRole('group', { name: 'Reply' })
  await waitFor(() => expect(reply()).not.toHaveTextContent('Lee'))
  await user.click(await createButton())
  await screen.findByText(/^Done/)
  expect(creates()).toHaveLength(1)
  expect(host.desk.paths['ticket.comment.text']).toContain('Dana Whitfield')
  expect(host.desk.paths['ticket.comment.text']).not.toContain('Lee Park')
})

test('an account of this very ticket is asked for again, so that the reply tells of everybody', async () => {
  const { host, user, creates } = await known({ accountId: 'a7', ticketId: 101 })
  await createButton()
  await addPerson(user, ['Lee', 'Park', 'lee@dcyf.wa.gov'])
  await screen.findAllByText('This address already has an account.')
  expect(screen.queryByText(/Nothing is made for them/)).toBeNull()
  await user.click(await createButton())
  await screen.findByText(/^Done/)
  expect(creates()).toHaveLength(2)
  expect(host.desk.paths['ticket.comment.text']).toContain('Lee Park')
})

test('a password is not shown to somebody whose account is an old one without saying so', async () => {
  const { user } = await openPanel({
    desk: ({ desk }) => {
      desk.paths['ticket.collaborators'] = [{ id: 7002, name: 'Lee Park', email: 'lee.park@dcyf.wa.gov' }]
    },
    proxy: ({ path }) =>
      path === '/accounts/look-up'
        ? { status: 200, body: { results: [{ email: 'lee.park@dcyf.wa.gov', state: 'exists' }] } }
        : undefined,
  })
  await createButton()
  await addPerson(user, ['Lee', 'Park', 'lee.park@dcyf.wa.gov'])
  await screen.findByText(/Nothing is made for them/)
  expect(screen.getByText('The password will also be read by: Lee Park')).toBeVisible()
})
