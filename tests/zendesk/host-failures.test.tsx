import { afterEach, describe, expect, test, vi } from 'vitest'
// Loaded here, since a script that is fetched meanwhile waits for no false clock.
import '../../src/zendesk/zaf-verbs.ts'
import type { Workspace } from '../../src/zendesk/workspace.ts'
import { openFrame } from './open-frame.ts'

afterEach(() => {
  vi.useRealTimers()
})

const failure = (kind: string, more = {}) => ({ ok: false, failure: { kind, ...more } })
const reply = { html: '<p>Hi</p>', text: 'Hi' }

const calls: Record<string, (workspace: Workspace) => Promise<unknown>> = {
  readTicket: (workspace) => workspace.readTicket(),
  readDraft: (workspace) => workspace.readDraft(101),
  placeReply: (workspace) => workspace.placeReply(101, reply),
  placeNote: (workspace) => workspace.placeNote(101, reply),
  restoreDraft: (workspace) => workspace.restoreDraft(101, { text: '', type: 'publicReply', rich: true }),
  setStatus: (workspace) => workspace.setStatus(101, { category: 'solved' }),
  changeTags: (workspace) => workspace.changeTags(101, { add: ['a'], remove: [] }),
  assign: (workspace) => workspace.assign(101, { groupId: 52 }),
  update: (workspace) => workspace.update(101, { ifUnchangedSince: '' }),
}

describe.each(Object.entries(calls))('%s', (_, call) => {
  test('takes the time-out that the old SDK resolves with for no answer', async () => {
    const { host, workspace } = await openFrame()
    vi.useFakeTimers()
    host.faults.silent = ['get']
    const ending = call(workspace)
    await vi.advanceTimersByTimeAsync(5_100)
    expect(await ending).toEqual(failure('no-answer'))
  })

  test('ends by its own time where the SDK waits longer', async () => {
    const { host, workspace } = await openFrame({ hostMs: 10 })
    host.faults.silent = ['get']
    expect(await call(workspace)).toEqual(failure('no-answer'))
  })

  test('takes an error without a name, which the SDK resolves with, for a refusal', async () => {
    const { host, workspace } = await openFrame()
    host.faults.wholeCallError = { message: 'not today' }
    expect(await call(workspace)).toEqual(failure('refused', { words: 'not today' }))
  })

  test('takes an error that is only a text for a refusal', async () => {
    const { host, workspace } = await openFrame()
    host.faults.wholeCallError = 'not today'
    expect(await call(workspace)).toEqual(failure('refused', { words: 'not today' }))
  })

  test('takes an error with a name, which the SDK rejects with, for a refusal', async () => {
    const { host, workspace } = await openFrame()
    host.faults.wholeCallError = { name: 'Forbidden', message: 'not today' }
    expect(await call(workspace)).toEqual(failure('refused', { words: 'not today' }))
  })

  test('sees an error of one path in a bulk answer', async () => {
    const { host, workspace } = await openFrame()
    host.faults.pathErrors['ticket.id'] = { name: 'Forbidden', message: 'not yours' }
    expect(await call(workspace)).toEqual(failure('refused', { words: 'not yours' }))
  })
})

const writes = [
  ['placeReply', 'ticket.comment.appendHtml'],
  ['placeNote', 'ticket.comment.type'],
  ['restoreDraft', 'ticket.comment.text'],
  ['setStatus', 'ticket.status'],
  ['changeTags', 'ticket.tags.add'],
  ['assign', 'ticket.assignee'],
] as const

describe.each(writes)('%s by %s', (name, path) => {
  test('ends as no answer when the host is silent on the write', async () => {
    const { host, workspace } = await openFrame({ hostMs: 10 })
    host.desk.paths['ticket.comment.text'] = 'typed'
    host.faults.silent = ['set', 'invoke']
    expect(await calls[name]?.(workspace)).toEqual(failure('no-answer'))
  })

  test('is a refusal in the words of the host when it refuses the write', async () => {
    const { host, workspace } = await openFrame()
    host.faults.pathErrors = { [`set ${path}`]: { message: 'no' }, [`invoke ${path}`]: { message: 'no' } }
    expect(await calls[name]?.(workspace)).toMatchObject({
      ok: false,
      failure:
        path === 'ticket.comment.type' ? { kind: 'composer-not-internal' } : { kind: 'refused', words: 'no' },
    })
  })

  test('never calls done what the host accepted and did not keep', async () => {
    const { host, workspace } = await openFrame()
    host.desk.paths['ticket.comment.text'] = 'typed'
    host.faults.forgets = [path]
    expect(await calls[name]?.(workspace)).toMatchObject({
      ok: false,
      failure: { kind: expect.stringMatching(/^(not-kept|composer-not-internal)$/) },
    })
  })
})

test('drops an answer that comes after it has given up', async () => {
  const { host, workspace } = await openFrame({ hostMs: 10 })
  host.faults.lateMs = 30
  expect(await workspace.readDraft(101)).toEqual(failure('no-answer'))
  await new Promise((resolve) => setTimeout(resolve, 40))
  host.faults.lateMs = 0
  expect(await workspace.readDraft(101)).toMatchObject({ ok: true })
})

test('notifies, opens a ticket and resizes without failing on a host that refuses', async () => {
  const { host, workspace } = await openFrame()
  const refusal = { name: 'Error', message: 'no' }
  host.faults.pathErrors = { notify: refusal, routeTo: refusal, resize: refusal }
  workspace.notify('Done', 'notice')
  workspace.openTicket(102)
  workspace.resize(480)
  await new Promise((resolve) => setTimeout(resolve, 5))
  expect(host.calls.map(({ params }) => params)).toEqual([
    { notify: ['Done', 'notice'] },
    { routeTo: ['ticket', 102] },
    { resize: [{ width: '100%', height: '480px' }] },
  ])
})
