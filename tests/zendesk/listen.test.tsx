import { afterEach, expect, test, vi } from 'vitest'
import { openFrame } from './open-frame.ts'

afterEach(() => {
  vi.useRealTimers()
})

test('tells once of the many changes that Zendesk fires while it loads a ticket', async () => {
  const { host, workspace } = await openFrame()
  vi.useFakeTimers()
  const ticketChanged = vi.fn()
  workspace.listen({ ticketChanged })
  for (const what of ['status', 'tags', 'conversation', 'requester.email', 'assignee.group.id'])
    host.fire(`ticket.${what}.changed`, 'new')
  host.fire('ticket.updated', {})
  expect(ticketChanged).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(150)
  expect(ticketChanged).toHaveBeenCalledTimes(1)
})

test('tells again of a change that comes later', async () => {
  const { host, workspace } = await openFrame()
  vi.useFakeTimers()
  const ticketChanged = vi.fn()
  workspace.listen({ ticketChanged })
  host.fire('ticket.tags.changed', [])
  await vi.advanceTimersByTimeAsync(150)
  host.fire('ticket.updated', {})
  await vi.advanceTimersByTimeAsync(150)
  expect(ticketChanged).toHaveBeenCalledTimes(2)
})

test('tells when the agent submits, comes, goes and changes the colour scheme', async () => {
  const { host, workspace } = await openFrame()
  const told: string[] = []
  workspace.listen({
    submitted: () => told.push('submitted'),
    shown: () => told.push('shown'),
    hidden: () => told.push('hidden'),
    colorSchemeChanged: (scheme) => told.push(scheme),
  })
  for (const event of ['ticket.submit.done', 'app.activated', 'app.deactivated']) host.fire(event)
  for (const event of ['app.expanded', 'app.collapsed']) host.fire(event)
  host.fire('colorScheme.changed', 'dark')
  host.fire('colorScheme.changed', { odd: true })
  expect(told).toEqual(['submitted', 'shown', 'hidden', 'shown', 'hidden', 'dark'])
})

test('subscribes to what it was asked for and to nothing else', async () => {
  const { host, workspace } = await openFrame()
  workspace.listen({ submitted: () => {} })
  expect([...host.subscribers.keys()]).toEqual(['context.updated', 'ticket.submit.done', 'app.willDestroy'])
})

test('is silent and unsubscribed once it is stopped', async () => {
  const { host, workspace } = await openFrame()
  vi.useFakeTimers()
  const ticketChanged = vi.fn()
  const stop = workspace.listen({ ticketChanged })
  host.fire('ticket.tags.changed', [])
  stop()
  await vi.advanceTimersByTimeAsync(1_000)
  expect(ticketChanged).not.toHaveBeenCalled()
  const left = [...host.subscribers].filter(([event, count]) => count > 0 && event !== 'context.updated')
  expect(left).toEqual([])
})

test('takes every listener off when Zendesk destroys the frame, after telling each', async () => {
  const { host, workspace } = await openFrame()
  const ending = vi.fn()
  workspace.listen({ ending, ticketChanged: () => {} })
  workspace.listen({ ending })
  host.fire('app.willDestroy')
  await Promise.resolve()
  expect(ending).toHaveBeenCalledTimes(2)
  const left = [...host.subscribers].filter(([event, count]) => count > 0 && event !== 'context.updated')
  expect(left).toEqual([])
})

test('leaves as many listeners after 200 rounds as before', async () => {
  const { host, workspace } = await openFrame()
  const count = () => [...host.subscribers.values()].reduce((sum, each) => sum + each, 0)
  const before = count()
  for (let round = 0; round < 200; round++) workspace.listen({ ticketChanged: () => {}, shown: () => {} })()
  expect(count()).toBe(before)
})
