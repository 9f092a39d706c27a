import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { openPanel, proxyUrl } from './open-panel.tsx'

test('asks Zendesk three things before the panel is usable, one of them a bulk get', async () => {
  const { host } = await openPanel()
  await screen.findByRole('button', { name: 'Create account' })
  const toHost = host.calls.filter(({ params }) => !JSON.stringify(params).includes('resize'))
  const toRest = host.requests.filter(({ url }) => !url.startsWith(proxyUrl) && !url.includes('search.json'))
  expect(toHost.map(({ kind }) => kind)).toEqual(['get'])
  expect(toRest.map(({ url }) => url.split('?')[0]).sort()).toEqual([
    '/api/v2/tickets/101/comments.json',
    '/api/v2/users/me.json',
  ])
})

test('reads the ticket again when it changed while the panel was loading', async () => {
  const { host } = await openPanel({ changing: true })
  await screen.findByRole('button', { name: 'Create account' })
  await expect.poll(() => host.calls.filter(({ kind }) => kind === 'get').length).toBe(2)
})

test('asks nothing again while the agent types', async () => {
  const { host, user } = await openPanel()
  const name = await screen.findByLabelText('First name')
  await screen.findByText(/Password:/)
  await expect.poll(() => host.requests.some(({ url }) => url.includes('search.json'))).toBe(true)
  const asked = () =>
    host.calls.filter(({ params }) => !JSON.stringify(params).includes('resize')).length +
    host.requests.length
  const before = asked()
  await user.type(name, ' Anna Maria')
  expect(asked()).toBe(before)
})

test('lets go of every listener when Zendesk takes the frame away', async () => {
  const { host } = await openPanel()
  await screen.findByRole('button', { name: 'Create account' })
  host.fire('app.willDestroy')
  await expect
    .poll(() => [...host.subscribers].filter(([event, count]) => count > 0 && !isTheSdksOwn(event)))
    .toEqual([])
})

/** SDK 2.0.11 keeps its own subscription to the context and never drops those of answered requests. */
const isTheSdksOwn = (event: string): boolean => event === 'context.updated' || event.startsWith('request:')
