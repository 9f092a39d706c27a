import { expect, test } from 'vitest'
import { openFrame } from './open-frame.ts'

const reply = { html: '<p>Hi Dana &amp; Lee,</p><p>Thanks</p>', text: 'Hi Dana & Lee,\n\nThanks' }

async function openWith(text: string, draft: { type?: string; rich?: boolean } = {}) {
  const { host, workspace } = await openFrame()
  host.desk.paths['ticket.comment.text'] = text
  host.desk.paths['ticket.comment.type'] = draft.type ?? 'publicReply'
  host.desk.paths['ticket.comment.useRichText'] = draft.rich ?? true
  const composer = () => ({
    text: host.desk.paths['ticket.comment.text'],
    type: host.desk.paths['ticket.comment.type'],
  })
  return { host, workspace, composer }
}

test.each(['', '<p></p>', '<p>&nbsp;<br></p>'])(
  'turns an empty note %j into a reply and writes',
  async (text) => {
    const { workspace, composer } = await openWith(text, { type: 'internalNote' })
    expect(await workspace.placeReply(101, reply)).toMatchObject({ ok: true, value: { type: 'publicReply' } })
    expect(composer().text).toContain('Dana &amp; Lee')
  },
)

test('leaves a note that the agent has begun internal, and writes no reply', async () => {
  const { workspace, composer } = await openWith('<p>Ask Leslie</p>', { type: 'internalNote' })
  const placed = await workspace.placeReply(101, reply)
  expect(placed).toEqual({ ok: false, failure: { kind: 'composer-not-public', found: 'internalNote' } })
  expect(composer()).toEqual({ text: '<p>Ask Leslie</p>', type: 'internalNote' })
})

test('writes no note into a composer that does not turn internal', async () => {
  const { host, workspace, composer } = await openWith('<p>Hello</p>')
  host.faults.composerStays = true
  const placed = await workspace.placeNote(101, reply)
  expect(placed).toEqual({ ok: false, failure: { kind: 'composer-not-internal', found: 'publicReply' } })
  expect(composer()).toEqual({ text: '<p>Hello</p>', type: 'publicReply' })
  expect(host.calls.filter(({ kind }) => kind === 'invoke')).toEqual([])
})

test('writes no note where the host refuses to turn the composer', async () => {
  const { host, workspace } = await openWith('')
  host.faults.pathErrors['set ticket.comment.type'] = { name: 'Error', message: 'not here' }
  expect(await workspace.placeNote(101, reply)).toMatchObject({ failure: { kind: 'composer-not-internal' } })
  expect(host.calls.filter(({ kind }) => kind === 'invoke')).toEqual([])
})

test('takes a note out again when the composer turned public under it', async () => {
  const { host, workspace, composer } = await openWith('<p>Hello</p>')
  host.faults.composerTurnsPublic = true
  const placed = await workspace.placeNote(101, reply)
  expect(placed).toEqual({ ok: false, failure: { kind: 'composer-not-internal', found: 'publicReply' } })
  expect(composer().text).toBe('<p>Hello</p>')
})

test.each(['placeReply', 'placeNote'] as const)(
  '%s leaves a composer of another channel alone',
  async (place) => {
    const { host, workspace } = await openWith('', { type: 'twitterReply' })
    expect(await workspace[place](101, reply)).toMatchObject({ ok: false, failure: { found: 'other' } })
    expect(host.calls.every(({ kind }) => kind === 'get')).toBe(true)
  },
)

test('writes plain text, a line apart, into a plain composer', async () => {
  const { workspace, composer } = await openWith('Hello', { rich: false })
  expect(await workspace.placeReply(101, reply)).toMatchObject({ ok: true, value: { rich: false } })
  expect(composer().text).toBe('Hello\n\nHi Dana & Lee,\n\nThanks')
})

test.each([
  '<div>Hi <b>Dana</b> &amp;\u00a0Lee,<br><br>Thanks</div>',
  '<p>Hi Dana &amp; Lee,</p>\n<p>&#8203;</p>\n<p>Thanks</p>',
])('knows a reply again that the editor has rearranged to %j', async (text) => {
  const { workspace, composer } = await openWith(text)
  const before = composer()
  expect(await workspace.placeReply(101, reply)).toMatchObject({ ok: true })
  expect(composer()).toEqual(before)
})

test('says when the host put the reply in place of what the agent had typed', async () => {
  const { host, workspace } = await openWith('<p>Hello</p>')
  const { paths } = host.desk
  Object.defineProperty(paths, 'ticket.comment.text', {
    get: () => (host.calls.some(({ kind }) => kind === 'invoke') ? reply.html : '<p>Hello</p>'),
    set: () => {},
  })
  const placed = await workspace.placeReply(101, reply)
  expect(placed).toEqual({ ok: false, failure: { kind: 'not-kept', found: 'Hi Dana & Lee,Thanks' } })
})

test('puts an internal draft back only once the composer is internal', async () => {
  const { host, workspace, composer } = await openWith('<p>Public</p>')
  host.faults.composerStays = true
  const restored = await workspace.restoreDraft(101, { text: 'secret', type: 'internalNote', rich: true })
  expect(restored).toEqual({ ok: false, failure: { kind: 'composer-not-internal', found: 'publicReply' } })
  expect(composer().text).toBe('<p>Public</p>')
})

test('empties an internal note before the composer turns public again', async () => {
  const { host, workspace } = await openWith('<p>Internal</p>', { type: 'internalNote' })
  expect(await workspace.restoreDraft(101, { text: '', type: 'publicReply', rich: true })).toMatchObject({
    ok: true,
  })
  const sets = host.calls.filter(({ kind }) => kind === 'set').map(({ params }) => params)
  expect(sets).toEqual([{ 'ticket.comment.text': '' }, { 'ticket.comment.type': 'publicReply' }])
})

test('puts no HTML back into a composer that has become plain', async () => {
  const { host, workspace } = await openWith('now plain', { rich: false })
  const restored = await workspace.restoreDraft(101, { text: '<p>x</p>', type: 'publicReply', rich: true })
  expect(restored).toEqual({ ok: false, failure: { kind: 'not-kept', found: 'now plain' } })
  expect(host.calls.filter(({ kind }) => kind === 'set')).toEqual([])
})

const before = { text: '<p>Hello</p>', type: 'publicReply', rich: true } as const

test.each([
  ['below it', `<p>Hello</p>${reply.html}<p>P.S. Call me.</p>`, '<p>Hello</p><p>P.S. Call me.</p>'],
  ['in its last line', '<p>Hello</p><p>Hi Dana &amp; Lee,</p><p>Thanks P.S.</p>', '<p>Hello</p><p> P.S.</p>'],
  ['above it', `<p>Hello again</p>${reply.html}`, '<p>Hello again</p>'],
  [
    'as a picture',
    `<p>Hello</p>${reply.html}<p><img src="map.png"></p>`,
    '<p>Hello</p><p><img src="map.png"></p>',
  ],
])('takes a placed text out again and keeps what was added %s', async (_, now, left) => {
  const { workspace, composer } = await openWith(now)
  expect(await workspace.restoreDraft(101, before, reply)).toMatchObject({ ok: true })
  expect(composer().text).toBe(left)
})

test('takes a placed text out of a plain composer and keeps what was added', async () => {
  const { workspace, composer } = await openWith(`Hello\n\n${reply.text}\n\nP.S.`, { rich: false })
  const restored = await workspace.restoreDraft(101, { ...before, text: 'Hello', rich: false }, reply)
  expect(restored).toMatchObject({ ok: true })
  expect(composer().text).toBe('Hello\n\n\n\nP.S.')
})

test('leaves a placed text that was changed since, and says so', async () => {
  const long = { html: '<p>Can you explain your role to me?</p>', text: 'Can you explain your role to me?' }
  const { host, workspace, composer } = await openWith('<p>Dear Dana! Can you explain your role, please?</p>')
  expect(await workspace.restoreDraft(101, before, long)).toMatchObject({ failure: { kind: 'not-kept' } })
  expect(composer().text).toContain('please')
  expect(host.calls.filter(({ kind }) => kind === 'set')).toEqual([])
})

test('leaves the composer alone where the placed text was taken out by hand', async () => {
  const { host, workspace } = await openWith('<p>Something of my own</p>')
  expect(await workspace.restoreDraft(101, before, reply)).toMatchObject({ ok: true })
  expect(host.calls.filter(({ kind }) => kind === 'set')).toEqual([])
})

test('leaves a composer internal in which words were added to the placed note', async () => {
  const { workspace, composer } = await openWith(`${reply.html}<p>Never tell.</p>`, { type: 'internalNote' })
  const empty = { ...before, text: '' }
  expect(await workspace.restoreDraft(101, empty, reply)).toMatchObject({ ok: true })
  expect(composer()).toEqual({ text: '<p>Never tell.</p>', type: 'internalNote' })
})
