import { expect, test } from 'vitest'
import { askAhead } from '../../src/zendesk/ask-ahead.ts'
import { connectToZendesk } from '../../src/zendesk/connect.ts'
import { contactZendesk } from '../../src/zendesk/contact.ts'
import { frameIn, requireSdk } from './open-frame.ts'
import { createWireHost, registration, type WireHost } from './wire-host.ts'

/** A page that asks ahead, registered and connected; what it asked is on the host's lists. */
async function openAhead(host: WireHost, { knowsRole = false, storage = createStorage() } = {}) {
  frameIn(host)
  const contact = contactZendesk(requireSdk())
  if (contact === undefined) throw new Error('no contact')
  const ahead = askAhead(contact, { knowsRole: () => knowsRole })
  host.fire('app.registered', registration)
  const connected = await connectToZendesk(ahead, { search: '?colorScheme=light', storage })
  if (!connected.ok) throw new Error(connected.failure.kind)
  return { workspace: connected.value, ahead, storage }
}

function createStorage(): Pick<Storage, 'getItem' | 'setItem'> & { kept: Map<string, string> } {
  const kept = new Map<string, string>()
  return {
    kept,
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => void kept.set(name, value),
  }
}

const asked = (host: WireHost) => [
  ...host.calls.map(({ kind }) => kind),
  ...host.requests.map(({ url }) => url.split('?')[0]?.replace('/api/v2/', '')),
]

test('asks for the ticket, its comments and the agent’s role as soon as it is registered', async () => {
  const host = createWireHost()
  await openAhead(host)
  await expect.poll(() => asked(host)).toEqual(['get', 'tickets/101/comments.json', 'users/me.json'])
})

test('looks into the browser’s storage only once Zendesk is asked', async () => {
  const host = createWireHost()
  frameIn(host)
  const contact = contactZendesk(requireSdk())
  if (contact === undefined) throw new Error('no contact')
  const askedBefore: unknown[] = []
  const ahead = askAhead(contact, { knowsRole: () => askedBefore.push(...asked(host)) > 0 })
  expect(askedBefore).toEqual([])
  host.fire('app.registered', registration)
  await ahead.registration
  expect(askedBefore).toContain('get')
})

test('takes for the first reading what it asked ahead, and asks anew for the second', async () => {
  const host = createWireHost()
  const { workspace } = await openAhead(host)
  const first = await workspace.readTicket()
  expect(asked(host)).toEqual(['get', 'tickets/101/comments.json', 'users/me.json'])
  expect(first).toMatchObject({ ok: true, value: { id: 101 } })
  host.desk.paths['ticket.subject'] = 'Another subject'
  expect(await workspace.readTicket()).toMatchObject({ value: { ticket: { subject: 'Another subject' } } })
})

test('does not ask for a role that the browser remembers of this agent', async () => {
  const host = createWireHost()
  const { workspace, storage } = await openAhead(host)
  await workspace.readTicket()
  expect(storage.kept.size).toBe(1)
  const next = createWireHost()
  const again = await openAhead(next, { knowsRole: true, storage })
  expect(await again.workspace.readTicket()).toMatchObject({ value: { agent: { role: 'agent' } } })
  expect(asked(next)).toEqual(['get', 'tickets/101/comments.json'])
})

test('asks for the role of an agent who is not the one remembered', async () => {
  const host = createWireHost()
  const storage = createStorage()
  storage.setItem('ceci-accounts:agent-role', JSON.stringify({ agentId: 1, role: 'admin' }))
  const { workspace } = await openAhead(host, { knowsRole: true, storage })
  expect(await workspace.readTicket()).toMatchObject({ value: { agent: { role: 'agent' } } })
  expect(asked(host)).toContain('users/me.json')
})

test('passes on that Zendesk refused what was asked ahead', async () => {
  const host = createWireHost()
  host.faults.wholeCallError = { name: 'Error', message: 'not now' }
  const { workspace } = await openAhead(host)
  expect(await workspace.readTicket()).toEqual({ ok: false, failure: { kind: 'refused', words: 'not now' } })
})

test('says once whether the ticket has changed since it was asked about', async () => {
  const host = createWireHost()
  const { workspace, ahead } = await openAhead(host)
  await workspace.readTicket()
  expect(ahead.endWatch()).toBe(false)
  expect(host.subscribers.get('ticket.updated')).toBe(0)
  const other = createWireHost()
  const changing = await openAhead(other)
  await changing.workspace.readTicket()
  other.fire('ticket.updated')
  expect(changing.ahead.endWatch()).toBe(true)
})

test('asks nothing ahead for a ticket that has no number yet', async () => {
  const host = createWireHost()
  frameIn(host)
  const contact = contactZendesk(requireSdk())
  if (contact === undefined) throw new Error('no contact')
  const ahead = askAhead(contact, { knowsRole: () => false })
  const { ticketId: _, ...context } = registration.context
  host.fire('app.registered', { ...registration, context: { ...context, location: 'new_ticket_sidebar' } })
  await ahead.registration
  expect(asked(host)).toEqual([])
})
