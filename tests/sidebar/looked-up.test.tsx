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
