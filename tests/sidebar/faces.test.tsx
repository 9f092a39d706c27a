import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { WireHost } from '../zendesk/wire-host.ts'
import { onPageFor } from './on-page-for.ts'
import { openPanel } from './open-panel.tsx'

const set =
  (paths: Record<string, unknown>) =>
  ({ desk }: WireHost) => {
    Object.assign(desk.paths, paths)
  }

test('names all settings that are wrong, and to an agent whom to tell', async () => {
  await openPanel({
    settings: { proxy_url: 'not an address', tag_done: 'New CECI Account', delivery: 'fax' },
  })
  expect(await screen.findByText('Please tell a Zendesk administrator:')).toBeVisible()
  for (const name of ['proxy_url', 'tag_done', 'delivery']) expect(screen.getByText(name)).toBeVisible()
})

test.each(['admin', 'agent'])('says to an %s that the proxy is not on the packaged host', async (role) => {
  onPageFor('accounts.example.org')
  const { calls } = await openPanel({
    desk: ({ desk }) => {
      desk.paths.currentUser = { ...(desk.paths.currentUser as object), role }
    },
  })
  expect(await screen.findByText(/another host than this package was made for/)).toBeVisible()
  expect(screen.getByText('proxy.example.org ≠ accounts.example.org')).toBeVisible()
  expect(calls).toEqual([])
})

test('takes a proxy on the packaged host', async () => {
  onPageFor('proxy.example.org')
  await openPanel()
  expect(await screen.findByRole('button', { name: 'Create account' })).toBeEnabled()
})

test('offers no press on a closed ticket', async () => {
  await openPanel({ desk: set({ 'ticket.status': 'closed' }) })
  expect(await screen.findByText('This ticket is closed')).toBeVisible()
  expect(screen.queryByRole('button')).toBeNull()
})

test('offers a light agent the suggestion and no press', async () => {
  await openPanel({
    desk: ({ desk }) => {
      desk.me = { ...desk.me, role: 'agent', role_type: 1, only_private_comments: true }
      desk.paths.currentUser = { ...(desk.paths.currentUser as object), role: 'Light agent' }
    },
  })
  expect(await screen.findByText('You can look, not act')).toBeVisible()
  expect(screen.getByText('DCYF staff asks for an account')).toBeVisible()
  expect(screen.queryByRole('button')).toBeNull()
})

test('says why a ticket cannot be read and reads it again', async () => {
  let broken = true
  const { user } = await openPanel({
    desk: ({ faults }) => {
      const answer = faults.request
      faults.request = (request) =>
        broken && request.url.includes('comments') ? { status: 403, body: {} } : answer?.(request)
    },
  })
  expect(await screen.findByText('The ticket could not be read')).toBeVisible()
  broken = false
  await user.click(screen.getByRole('button', { name: 'Read it again' }))
  expect(await screen.findByRole('button', { name: 'Create account' })).toBeVisible()
})

test('speaks Spanish to an agent whose Zendesk is Spanish', async () => {
  await openPanel({
    desk: ({ desk }) => {
      desk.paths.currentUser = { ...(desk.paths.currentUser as object), locale: 'es-419' }
    },
  })
  expect(await screen.findByRole('button', { name: 'Crear cuenta' })).toBeVisible()
  expect(document.documentElement.lang).toBe('es')
})

test('a ticket without the requester’s address keeps the form, with the address to fill in', async () => {
  const { user, creates } = await openPanel({
    desk: ({ desk }) => {
      desk.paths['ticket.requester'] = { id: 7001, name: 'Dana Whitfield', email: null, locale: 'en-US' }
      desk.users = desk.users.map((user) => ({ ...user, email: null }))
    },
  })
  await user.click(await screen.findByRole('button', { name: 'Create account' }))
  await user.click(await screen.findByRole('button', { name: 'Create account' }))
  expect(screen.getByText('Please fill this in.')).toBeVisible()
  expect(screen.getByLabelText('E-mail address')).toHaveValue('')
  expect(creates()).toEqual([])
})
