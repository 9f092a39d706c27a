import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { WireAnswer } from '../zendesk/wire-faults.ts'
import type { WireHost } from '../zendesk/wire-host.ts'
import { made, openPanel, refuses } from './open-panel.tsx'

type Fault = {
  /** Answers to `POST /v1/accounts` while the fault lasts. */
  create?: () => WireAnswer | undefined
  desk?: (host: WireHost) => void
  afterCreate?: (host: WireHost) => void
  /** The job is finished all the same. */
  harmless?: boolean
}

const emptyComposer = '<p></p>'
const namelessError = { message: 'Timed out', path: 'x' }
const page = '<html><body>Service unavailable</body></html>'

/** Each fault lasts until the agent has read of it; then it is mended and the agent goes on. */
const faults: Record<string, Fault> = {
  'proxy: 4xx that is not ours': { create: () => ({ status: 404, body: page }) },
  'proxy: 5xx': { create: () => ({ status: 502, body: page }) },
  'proxy: dropped': { create: () => ({ status: 0, body: '' }) },
  'proxy: garbage with 201': { create: () => ({ status: 201, body: { account: 'made, trust me' } }) },
  'proxy: a 200 log-in page': { create: () => ({ status: 200, body: page }) },
  'proxy: CECI unreachable': { create: () => refuses('ceci-unreachable', 503) },
  'proxy: CECI refused': { create: () => refuses('ceci-refused', 502) },
  'proxy: too many': { create: () => refuses('too-many', 429, { retryAfterSeconds: 60 }) },
  'proxy: own fault': { create: () => refuses('internal', 500) },
  'reply: refused by Zendesk': { desk: refusesPath('ticket.comment.appendHtml') },
  'reply: accepted and not carried out': { desk: forgets('ticket.comment.appendHtml') },
  'reply: never answered': { desk: never('ticket.comment.appendHtml') },
  'reply: an SDK time-out that resolves': { afterCreate: resolvesWrong },
  'reply: composer is an internal note': {
    desk: ({ desk, faults: dials }) => {
      desk.paths['ticket.comment.type'] = 'internalNote'
      desk.paths['ticket.comment.text'] = '<p>Half a note</p>'
      dials.composerStays = true
    },
  },
  'status: refused by Zendesk': {
    desk: (host) => {
      refusesPath('ticket.status')(host)
      refusesPath('ticket.customStatus')(host)
    },
  },
  'status: accepted and not carried out': {
    desk: ({ faults: dials }) => dials.forgets.push('ticket.status', 'ticket.customStatus'),
  },
  'status: never answered': { desk: never('ticket.customStatus') },
  'tags: refused by Zendesk': { desk: refusesPath('ticket.tags.add') },
  'tags: accepted and not carried out': { desk: forgets('ticket.tags.add') },
  'tags: never answered': { desk: never('ticket.tags.add') },
  'everything answers late': {
    harmless: true,
    desk: ({ faults: dials }) => {
      dials.lateMs = 150
    },
  },
}

function refusesPath(path: string) {
  return ({ faults: dials }: WireHost) => {
    dials.pathErrors[`set ${path}`] = { name: 'HostError', message: 'Not now' }
    if (path.split('.').length > 2) dials.pathErrors[path] = { name: 'HostError', message: 'Not now' }
  }
}
function forgets(path: string) {
  return ({ faults: dials }: WireHost) => void dials.forgets.push(path)
}
function never(path: string) {
  return ({ faults: dials }: WireHost) => void dials.silent.push(path)
}
function resolvesWrong({ faults: dials }: WireHost) {
  dials.wholeCallError = namelessError
}

const lineStates = () =>
  Object.fromEntries(
    screen
      .getAllByRole('listitem')
      .map((line) => [line.querySelector('p')?.textContent ?? '', line.dataset.state ?? '']),
  )

test.each(Object.entries(faults))('tells the truth and goes on after — %s', async (_, fault) => {
  const ledger = new Map<string, unknown>()
  let broken = true
  const { host, user } = await openPanel({
    timing: { hostMs: 700 },
    proxy: ({ path, body }) => {
      if (path !== '/accounts') return undefined
      const refusal = broken ? fault.create?.() : undefined
      if (refusal !== undefined) return refusal
      const content = JSON.stringify(body)
      const replayed = ledger.has(content)
      ledger.set(content, true)
      if (broken) fault.afterCreate?.(host)
      return { status: 201, body: { ...made(body), replayed } }
    },
  })
  const button = await screen.findByRole('button', { name: 'Create account' })
  const { paths } = host.desk
  const truth = () => ({
    'Account for Dana Whitfield': ledger.size === 1,
    'Reply in the reply box': String(paths['ticket.comment.text']).includes('Fern-4711!'),
    Status: paths['ticket.status'] === 'solved',
    Tags: Object(paths['ticket.tags']).includes('new_ceci_account'),
  })
  const panelSays = () => {
    const states = lineStates()
    return Object.fromEntries(Object.keys(truth()).map((title) => [title, states[title] === 'done']))
  }
  const idle = () =>
    waitFor(() => expect(screen.queryByRole('button', { name: 'Back to the ticket' })).not.toBeNull())

  fault.desk?.(host)
  await user.click(button)
  await idle()
  expect(panelSays()).toEqual(truth())
  expect(Object.values(truth()).every(Boolean)).toBe(fault.harmless === true)

  broken = false
  Object.assign(host.faults, { silent: [], lateMs: 0, pathErrors: {}, forgets: [], composerStays: false })
  Object.assign(paths, { 'ticket.comment.type': 'publicReply' })
  for (let press = 0; press < 4; press++) {
    const failed = document.querySelector<HTMLElement>('[data-state="failed"]')
    if (failed === null) break
    await user.click(await within(failed).findByRole('button', { name: /again$|^Set the/ }))
    await idle()
  }
  await screen.findByText('Done. Read the reply, then press Submit.')
  expect(Object.values(truth())).toEqual([true, true, true, true])
  expect(panelSays()).toEqual(truth())
  expect(String(paths['ticket.comment.text']).split('Fern-4711!')).toHaveLength(2)
})

test('a proxy that never answers leaves the account unknown and the ticket untouched', async () => {
  const { host, user } = await openPanel({
    proxy: ({ path }) => (path === '/accounts' ? 'silent' : undefined),
  })
  await user.click(await screen.findByRole('button', { name: 'Create account' }))
  await screen.findByText(/may or may not have been made/, {}, { timeout: 30_000 })
  expect(host.desk.paths['ticket.comment.text']).toBe(emptyComposer)
  expect(host.desk.paths['ticket.status']).toBe('open')
})

test('a save by another agent in between is told, and overwrites nothing', async () => {
  const { host, user } = await openPanel({ settings: { delivery: 'send' } })
  const button = await screen.findByRole('button', { name: 'Ask for role' })
  host.desk.paths['ticket.updatedAt'] = '2026-11-20T10:30:00Z'
  host.desk.comments = [
    ...host.desk.comments,
    { author_id: 8002, public: true, plain_body: 'I am on it already' },
  ]
  await user.click(button)
  expect(await screen.findByText(/Somebody else has just saved this ticket/)).toBeVisible()
  expect(host.desk.saved).toEqual([])
})

test('a save that changed no word is tried once more by itself', async () => {
  const { host, user } = await openPanel({ settings: { delivery: 'send' } })
  const button = await screen.findByRole('button', { name: 'Ask for role' })
  host.desk.paths['ticket.updatedAt'] = '2026-11-20T10:30:00Z'
  await user.click(button)
  expect(await screen.findByText('Done and sent.')).toBeVisible()
  expect(host.desk.saved).toHaveLength(1)
})

test('a field that must be filled in before solving is told in Zendesk’s words', async () => {
  const { host, user } = await openPanel({ settings: { delivery: 'send' } })
  const button = await screen.findByRole('button', { name: 'Ask for role' })
  const answer = host.faults.request
  host.faults.request = (request) =>
    request.type === 'PUT'
      ? {
          status: 422,
          body: {
            error: 'RecordInvalid',
            description: 'Record validation errors',
            details: { base: [{ description: 'Program area: is required when solving a ticket' }] },
          },
        }
      : answer?.(request)
  await user.click(button)
  expect(await screen.findByText(/Program area: is required when solving a ticket/)).toBeVisible()
})
