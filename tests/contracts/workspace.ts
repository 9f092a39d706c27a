import { describe, expect, test } from 'vitest'
import type { Workspace } from '../../src/zendesk/workspace.ts'

type SavedComment = { public: boolean; html: string }

/** A workspace on an open ticket, and a look from Zendesk's side at what it holds; `given` says what the desk knows. */
export type WorkspaceUnderTest = {
  workspace: Workspace
  ticketId: number
  given: {
    requester: { name: string; email: string }
    firstComment: string
    tag: string
    customSolved: string
    cc: { id: number; name: string; email: string }
    group: { id: number; name: string }
    agent: { id: number; name: string; email: string; groupId: number }
  }
  zendesk: {
    look(): Promise<{ status: string; tags: readonly string[]; composer: string; composerType: string }>
    saved(): Promise<{
      status: string
      tags: readonly string[]
      comments: readonly SavedComment[]
      ccIds: readonly number[]
    }>
    type(html: string): Promise<void>
    saveElsewhere(): Promise<void>
  }
}

const reply = {
  html: '<p>Hi Dana, the account is there.</p><p>Thanks,<br>Maya</p>',
  text: 'Hi Dana, the account is there.\n\nThanks,\nMaya',
}
const otherTicket = { ok: false, failure: { kind: 'other-ticket' } }

/** The promises of the port, for any adapter; `setup` opens a frame of its own for each test. */
export function workspaceContract(name: string, setup: () => Promise<WorkspaceUnderTest>): void {
  describe(`${name} keeps the promises of Workspace`, () => {
    test('reads the open ticket with its requester, comments and agent', async () => {
      const { workspace, ticketId, given } = await setup()
      const read = await workspace.readTicket()
      expect(read).toMatchObject({
        ok: true,
        value: { id: ticketId, ticket: { requester: given.requester } },
      })
      const first = read.ok ? read.value.ticket.comments[0] : undefined
      expect(first).toMatchObject({ author: 'requester', public: true })
      expect(first?.text).toContain(given.firstComment)
    })

    test('refuses every write meant for another ticket and leaves the open one alone', async () => {
      const { workspace, ticketId, given, zendesk } = await setup()
      const before = await zendesk.look()
      const other = ticketId + 1
      const draft = { text: 'x', type: 'publicReply', rich: true } as const
      const refusals = [
        await workspace.readDraft(other),
        await workspace.placeReply(other, reply),
        await workspace.placeNote(other, reply),
        await workspace.restoreDraft(other, draft),
        await workspace.readForm(other),
        await workspace.readStatus(other),
        await workspace.setStatus(other, { category: 'solved', customName: given.customSolved }),
        await workspace.changeTags(other, { add: ['a'], remove: [given.tag] }),
        await workspace.changeCcs(other, { add: [], remove: [given.cc] }),
        await workspace.assign(other, { groupId: given.group.id }),
        await workspace.update(other, { status: { category: 'solved' }, ifUnchangedSince: '' }),
      ]
      expect(refusals).toEqual(refusals.map(() => otherTicket))
      expect(await zendesk.look()).toEqual(before)
    })

    test('adds a reply below what the agent has typed', async () => {
      const { workspace, ticketId, zendesk } = await setup()
      await zendesk.type('<p>My own words</p>')
      const placed = await workspace.placeReply(ticketId, reply)
      expect(placed).toMatchObject({ ok: true, value: { type: 'publicReply', rich: true } })
      expect((await zendesk.look()).composer).toMatch(/My own words.*Hi Dana,.*Maya/s)
    })

    test('adds the same reply once', async () => {
      const { workspace, ticketId, zendesk } = await setup()
      await workspace.placeReply(ticketId, reply)
      expect(await workspace.placeReply(ticketId, reply)).toMatchObject({ ok: true })
      expect((await zendesk.look()).composer.match(/Hi Dana/g)).toHaveLength(1)
    })

    test('turns the composer into an internal note before it adds one', async () => {
      const { workspace, ticketId, zendesk } = await setup()
      expect(await workspace.placeNote(ticketId, reply)).toMatchObject({ ok: true })
      expect(await zendesk.look()).toMatchObject({ composerType: 'internalNote' })
      expect((await zendesk.look()).composer).toContain('Hi Dana')
    })

    test('puts a draft back as it was', async () => {
      const { workspace, ticketId, zendesk } = await setup()
      await zendesk.type('<p>My own words</p>')
      const draft = await workspace.readDraft(ticketId)
      await workspace.placeNote(ticketId, reply)
      if (!draft.ok) throw new Error(draft.failure.kind)
      expect(await workspace.restoreDraft(ticketId, draft.value)).toEqual(draft)
      const { composer, composerType } = await zendesk.look()
      expect({ composerType, hasReply: composer.includes('Hi Dana') }).toEqual({
        composerType: 'publicReply',
        hasReply: false,
      })
    })

    test('takes a placed reply out alone, from between what was typed before and since', async () => {
      const { workspace, ticketId, zendesk } = await setup()
      await zendesk.type('<p>My own words</p>')
      const draft = await workspace.readDraft(ticketId)
      await workspace.placeReply(ticketId, reply)
      await zendesk.type(`${(await zendesk.look()).composer}<p>P.S. Call me</p>`)
      if (!draft.ok) throw new Error(draft.failure.kind)
      expect(await workspace.restoreDraft(ticketId, draft.value, reply)).toMatchObject({ ok: true })
      const { composer } = await zendesk.look()
      expect(composer).toMatch(/My own words.*P\.S\. Call me/s)
      expect(composer).not.toMatch(/Hi Dana|Thanks|Maya/)
    })

    test('leaves a placed reply that was changed since, and says that it stands there', async () => {
      const { workspace, ticketId, zendesk } = await setup()
      const draft = await workspace.readDraft(ticketId)
      await workspace.placeReply(ticketId, reply)
      await zendesk.type((await zendesk.look()).composer.replace('Thanks', 'Many thanks'))
      const changed = (await zendesk.look()).composer
      if (!draft.ok) throw new Error(draft.failure.kind)
      expect(await workspace.restoreDraft(ticketId, draft.value, reply)).toMatchObject({
        ok: false,
        failure: { kind: 'not-kept' },
      })
      expect((await zendesk.look()).composer).toBe(changed)
    })

    test('tells all of the form as it stands, saved or not', async () => {
      const { workspace, ticketId, given, zendesk } = await setup()
      const { id: userId, groupId } = given.agent
      await workspace.placeNote(ticketId, reply)
      await workspace.setStatus(ticketId, { category: 'pending' })
      await workspace.changeTags(ticketId, { add: ['ceci_discuss'], remove: [] })
      await workspace.assign(ticketId, { groupId, userId })
      const form = await workspace.readForm(ticketId)
      expect(form).toMatchObject({
        ok: true,
        value: {
          draft: { text: (await zendesk.look()).composer, type: 'internalNote', rich: true },
          status: 'pending',
          tags: (await zendesk.look()).tags,
          assignee: { group: { id: groupId }, user: { id: userId } },
          ccs: [{ id: given.cc.id }],
        },
      })
      expect((await zendesk.saved()).comments.some(({ html }) => html.includes('Hi Dana'))).toBe(false)
    })

    test('sets the status of a category', async () => {
      const { workspace, ticketId, zendesk } = await setup()
      const set = await workspace.setStatus(ticketId, { category: 'pending' })
      expect(set).toMatchObject({ ok: true, value: { category: 'pending' } })
      expect(await zendesk.look()).toMatchObject({ status: 'pending' })
    })

    test('sets a custom status by its name, whatever its case', async () => {
      const { workspace, ticketId, given, zendesk } = await setup()
      const customName = given.customSolved.toUpperCase()
      const set = await workspace.setStatus(ticketId, { category: 'solved', customName })
      expect(set).toEqual({ ok: true, value: { category: 'solved', label: given.customSolved } })
      expect(await zendesk.look()).toMatchObject({ status: 'solved' })
      expect(await workspace.readStatus(ticketId)).toEqual(set)
    })

    test('adds and removes tags among those there are', async () => {
      const { workspace, ticketId, given, zendesk } = await setup()
      const before = (await zendesk.look()).tags
      const changed = await workspace.changeTags(ticketId, { add: ['new_ceci_account'], remove: [given.tag] })
      const kept = before.filter((tag) => tag !== given.tag)
      expect(changed).toEqual({ ok: true, value: (await zendesk.look()).tags })
      expect([...(await zendesk.look()).tags].sort()).toEqual([...kept, 'new_ceci_account'].sort())
    })

    test('assigns the ticket to a group, or to somebody in it', async () => {
      const { workspace, ticketId, given } = await setup()
      const { id: userId, groupId } = given.agent
      expect(await workspace.assign(ticketId, { groupId, userId })).toMatchObject({
        ok: true,
        value: { group: { id: groupId }, user: { id: userId } },
      })
    })

    test('takes somebody off the copies and puts them on again', async () => {
      const { workspace, ticketId, given } = await setup()
      const removed = await workspace.changeCcs(ticketId, { add: [], remove: [given.cc] })
      expect(removed).toEqual({ ok: true, value: [] })
      const read = await workspace.readTicket()
      expect(read).toMatchObject({ ok: true, value: { ccs: [] } })
      const back = await workspace.changeCcs(ticketId, { add: [given.cc], remove: [] })
      expect(back).toMatchObject({ ok: true, value: [{ id: given.cc.id }] })
    })

    test('takes somebody off the saved copies in an update', async () => {
      const { workspace, ticketId, given, zendesk } = await setup()
      const read = await workspace.readTicket()
      if (!read.ok) throw new Error(read.failure.kind)
      const update = { removeCcs: [given.cc], ifUnchangedSince: read.value.updatedAt }
      expect(await workspace.update(ticketId, update)).toMatchObject({ ok: true })
      expect((await zendesk.saved()).ccIds).toEqual([])
    })

    test('finds a group by its whole name or its id, and no other', async () => {
      const { workspace, given } = await setup()
      const found = { ok: true, value: given.group }
      expect(await workspace.findGroup(given.group.name.toUpperCase())).toEqual(found)
      expect(await workspace.findGroup(String(given.group.id))).toEqual(found)
      const missing = await workspace.findGroup(given.group.name.slice(0, -1))
      expect(missing).toEqual({ ok: false, failure: { kind: 'not-found' } })
    })

    test('finds an agent by whole name or address, and nobody else', async () => {
      const { workspace, given } = await setup()
      const { id, name, email, groupId } = given.agent
      const found = { ok: true, value: { id, name, groupId } }
      expect(await workspace.findAgent(email.toUpperCase())).toEqual(found)
      expect(await workspace.findAgent(name)).toEqual(found)
      for (const nobody of [name.slice(0, -1), given.requester.email])
        expect(await workspace.findAgent(nobody)).toEqual({ ok: false, failure: { kind: 'not-found' } })
    })

    test('tells agents’ names by their ids, and when each comment was made', async () => {
      const { workspace, given } = await setup()
      const { id, name } = given.agent
      expect(await workspace.readNames([String(id), '999999'])).toEqual({
        ok: true,
        value: { [id]: name },
      })
      const read = await workspace.readTicket()
      expect(
        read.ok && read.value.ticket.comments.every(({ at }) => !Number.isNaN(Date.parse(at ?? ''))),
      ).toBe(true)
    })

    test('saves comment, status and tags in one update', async () => {
      const { workspace, ticketId, given, zendesk } = await setup()
      const read = await workspace.readTicket()
      if (!read.ok) throw new Error(read.failure.kind)
      const saved = await workspace.update(ticketId, {
        comment: { ...reply, public: false },
        status: { category: 'solved', customName: given.customSolved },
        addTags: ['new_ceci_account'],
        removeTags: [given.tag],
        ifUnchangedSince: read.value.updatedAt,
      })
      expect(saved).toMatchObject({ ok: true })
      const { status, tags, comments } = await zendesk.saved()
      const isTagged = tags.includes('new_ceci_account') && !tags.includes(given.tag)
      expect({ status, isTagged }).toEqual({ status: 'solved', isTagged: true })
      expect(comments.at(-1)).toEqual({ public: false, html: expect.stringContaining('Hi Dana') })
    })

    test('calls an update a conflict when somebody saved in between', async () => {
      const { workspace, ticketId, zendesk } = await setup()
      const read = await workspace.readTicket()
      if (!read.ok) throw new Error(read.failure.kind)
      await zendesk.saveElsewhere()
      const update = { comment: { ...reply, public: true }, ifUnchangedSince: read.value.updatedAt }
      expect(await workspace.update(ticketId, update)).toEqual({ ok: false, failure: { kind: 'conflict' } })
      const { comments } = await zendesk.saved()
      expect(comments.filter(({ html }) => html.includes('Hi Dana'))).toEqual([])
    })
  })
}
