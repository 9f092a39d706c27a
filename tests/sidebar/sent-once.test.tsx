import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { WireHost } from '../zendesk/wire-host.ts'
import { answerRest } from '../zendesk/wire-rest.ts'
import { openPanel } from './open-panel.tsx'

const ownComments = ({ desk }: WireHost) => desk.comments.filter(({ author_id }) => author_id === 8001)

/** The next save is carried out, or not, and its answer lost. */
function losesNextSave(host: WireHost, { isSaved }: { isSaved: boolean }): void {
  const answer = host.faults.request
  let isLost = false
  host.faults.request = (request) => {
    if (request.type !== 'PUT' || isLost) return answer?.(request)
    isLost = true
    if (isSaved) answerRest(host.desk, request)
    return { status: 0, body: '' }
  }
}

test('a sent reply whose answer was lost is found on the ticket, and is done', async () => {
  const { host, user } = await openPanel({ settings: { delivery: 'send' } })
  losesNextSave(host, { isSaved: true })
  await user.click(await screen.findByRole('button', { name: 'Create account' }))
  expect(await screen.findByText('Done and sent.')).toBeVisible()
  expect(ownComments(host)).toHaveLength(1)
  expect(host.desk.paths['ticket.status']).toBe('solved')
})

test('a reply that did not arrive is offered again, and goes out once', async () => {
  const { host, user } = await openPanel({ settings: { delivery: 'send' } })
  losesNextSave(host, { isSaved: false })
  await user.click(await screen.findByRole('button', { name: 'Create account' }))
  expect(await screen.findByText(/^Zendesk did not answer/)).toBeVisible()
  expect(ownComments(host)).toHaveLength(0)
  await user.click(screen.getByRole('button', { name: 'Send it again' }))
  expect(await screen.findByText('Done and sent.')).toBeVisible()
  expect(ownComments(host)).toHaveLength(1)
})

test('a reply that arrives late, after it was looked for, is not sent a second time', async () => {
  const { host, user } = await openPanel({ settings: { delivery: 'send' } })
  const kept: Parameters<NonNullable<WireHost['faults']['request']>>[0][] = []
  const answer = host.faults.request
  host.faults.request = (request) => {
    if (request.type !== 'PUT' || kept.length > 0) return answer?.(request)
    kept.push(request)
    return { status: 0, body: '' }
  }
  await user.click(await screen.findByRole('button', { name: 'Create account' }))
  await screen.findByText(/^Zendesk did not answer/)
  for (const request of kept) answerRest(host.desk, request)
  host.fire('ticket.updated')
  await user.click(screen.getByRole('button', { name: 'Send it again' }))
  expect(await screen.findByText('Done and sent.')).toBeVisible()
  expect(ownComments(host)).toHaveLength(1)
})

test('a status that Zendesk did not keep is set again without the reply', async () => {
  const { host, user } = await openPanel({ settings: { delivery: 'send' } })
  const answer = host.faults.request
  let isFirst = true
  host.faults.request = (request) => {
    const given = answer?.(request)
    if (request.type !== 'PUT' || !isFirst) return given
    isFirst = false
    const saved = answerRest(host.desk, request)
    host.desk.paths['ticket.status'] = 'open'
    return saved === 'silent'
      ? saved
      : {
          ...saved,
          body: {
            ticket: {
              updated_at: '2026-11-20T11:00:00Z',
              status: 'open',
              tags: host.desk.paths['ticket.tags'],
            },
          },
        }
  }
  await user.click(await screen.findByRole('button', { name: 'Create account' }))
  expect(await screen.findByText(/^Zendesk did not keep it/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Send it again' }))
  expect(await screen.findByText('Done and sent.')).toBeVisible()
  expect(ownComments(host)).toHaveLength(1)
  expect(host.desk.paths['ticket.status']).toBe('solved')
})

test('a save that Zendesk accepts without its comment is not called sent', async () => {
  const { host, user } = await openPanel({ settings: { delivery: 'send' } })
  const answer = host.faults.request
  host.faults.request = (request) => {
    const given = answer?.(request)
    if (request.type !== 'PUT') return given
    const saved = answerRest(host.desk, request)
    host.desk.comments = host.desk.comments.filter(({ author_id }) => author_id !== 8001)
    return saved
  }
  await user.click(await screen.findByRole('button', { name: 'Create account' }))
  expect(await screen.findByRole('button', { name: 'Send it again' })).toBeVisible()
  expect(screen.queryByText('Done and sent.')).toBeNull()
})

test('a reply that Zendesk accepts and writes in its own way is sent', async () => {
  const { host, user } = await openPanel({ settings: { delivery: 'send' } })
  const answer = host.faults.request
  host.faults.request = (request) => {
    if (request.type !== 'PUT') return answer?.(request)
    const saved = answerRest(host.desk, request)
    host.desk.comments = host.desk.comments.map((comment) =>
      comment.author_id === 8001
        ? { ...comment, plain_body: (comment.plain_body ?? '').replaceAll('the', 'the [1]') }
        : comment,
    )
    return saved
  }
  await user.click(await screen.findByRole('button', { name: 'Create account' }))
  expect(await screen.findByText('Done and sent.')).toBeVisible()
  expect(host.desk.saved).toHaveLength(1)
})
