import { cleanup, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { addPerson } from './fill-form.ts'
import { openPanel } from './open-panel.tsx'
import {
  account,
  create,
  event,
  lineOf,
  lines,
  receipt,
  reopen,
  replySent,
  wholeRun,
} from './reopen-panel.tsx'

const [suggested] = wholeRun
const pressed = (people: number) => [suggested ?? {}, event('chosen', 0, { ...create, people })]

test('people whom the proxy never heard of stay on the receipt, by their number', async () => {
  await reopen({ accounts: [account], events: pressed(3) })
  await receipt()
  expect(lines().map(([title, state]) => [title, state])).toEqual([
    ['Looked up in CECI', 'done'],
    ['Account for Dana Whitfield', 'done'],
    ['2 more people', 'missing'],
    ['Reply in the reply box', 'missing'],
    ['Status', 'missing'],
    ['Tags', 'missing'],
  ])
  expect(screen.queryByRole('button', { name: 'Place the reply again' })).toBeNull()
})

test('once they are left out, the reply tells of those who got an account', async () => {
  const { host, user } = await reopen({ accounts: [account], events: pressed(2) })
  await receipt()
  await user.click(lineOf('1 more person').getByRole('button', { name: 'Leave out' }))
  await screen.findByText('Done. Read the reply, then press Submit.')
  expect(host.desk.paths['ticket.comment.text']).toContain('Dana Whitfield')
})

test('a reply that went out since tells that they got none by the app', async () => {
  await reopen({ accounts: [account], events: [...pressed(2), ...wholeRun.slice(2)], desk: replySent })
  await receipt()
  expect(lineOf('1 more person').getByText('Not made by the app: left out, or made by hand')).toBeVisible()
})

test('nobody is missed whose account came before the proxy was told of the press', async () => {
  const early = { ...account, createdAt: '2026-11-20T09:59:58Z' }
  await reopen({ accounts: [early], events: pressed(1) })
  await receipt()
  expect(screen.queryByText(/more pe/)).toBeNull()
})

test('a press tells for how many people it is, and the form keeps them for the next visit', async () => {
  const { user, calls } = await openPanel({
    proxy: ({ path, body }) =>
      path === '/accounts' && JSON.stringify(body).includes('lee@') ? 'silent' : undefined,
  })
  await screen.findByRole('button', { name: 'Create account' })
  await addPerson(user, ['Lee', 'Park', 'lee@dcyf.wa.gov'])
  await user.click(screen.getByRole('button', { name: 'Create 2 accounts' }))
  await expect
    .poll(() => calls.map(({ body }) => body))
    .toContainEqual(expect.objectContaining({ kind: 'chosen', people: 2 }))
  cleanup()
  await reopen({ accounts: [account], events: pressed(2) })
  await receipt()
  expect(screen.getByRole('region', { name: 'Person 2' })).toHaveTextContent('Lee Park')
})
