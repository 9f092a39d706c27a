import { render } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { LeadsPage } from '../../../src/sidebar/leads/leads-page.tsx'
import { createRehearsalSwitch } from '../../../src/sidebar/leads/rehearsal/rehearsal-switch.ts'
import { connectDeskAdmin } from '../../../src/zendesk/connect-desk-admin.ts'
import { frameIn, requireSdk } from '../../zendesk/open-frame.ts'
import type { WireAnswer, WireRequest } from '../../zendesk/wire-faults.ts'
import { createWireHost, registration, type WireHost } from '../../zendesk/wire-host.ts'

export const proxyUrl = 'https://proxy.example.org'
export const now = new Date('2026-11-20T12:00:00Z')

export type LeadsRequest = { path: string; method: string; body: unknown }
type Answer = (call: LeadsRequest) => WireAnswer | undefined

type LeadsOptions = {
  role?: 'admin' | 'agent'
  locale?: string
  settings?: Record<string, unknown>
  /** Answers of the proxy that differ from those of one that is well and has nothing to tell. */
  proxy?: Answer
  /** Answers of Zendesk's REST API and of links that differ from those of a desk where all is found. */
  desk?: Answer
}

/** The team leads' page on the real SDK, with Zendesk and the proxy at their wires. */
export async function openLeads(options: LeadsOptions = {}) {
  const { role = 'admin', locale = 'en-US', settings = {} } = options
  const host = createWireHost()
  const held: Record<string, unknown> = { title: 'CECI', proxy_url: proxyUrl, ...settings }
  const calls: LeadsRequest[] = []
  host.faults.request = (request) => {
    const call = toCall(request)
    calls.push(call)
    return call.path.startsWith('/api/')
      ? (options.desk?.(call) ?? answerDesk(call, held))
      : (options.proxy?.(call) ?? whenAllIsWell(call))
  }
  Object.assign(host.desk.paths, { currentUser: { ...Object(host.desk.paths.currentUser), role, locale } })
  await renderPage(host, held)
  const puts = () => calls.filter(({ method }) => method === 'PUT').map(({ body }) => body)
  return { host, held, calls, puts, user: userEvent.setup() }
}

async function renderPage(host: WireHost, settings: Record<string, unknown>): Promise<void> {
  frameIn(host)
  const connecting = connectDeskAdmin(requireSdk(), { search: '?colorScheme=light' })
  const { metadata, context } = registration
  host.fire('app.registered', {
    metadata: { ...metadata, settings: { ...settings } },
    context: { ...context, location: 'nav_bar', ticketId: undefined },
  })
  const connected = await connecting
  if (!connected.ok) throw new Error(connected.failure.kind)
  const rehearsal = createRehearsalSwitch(window.sessionStorage)
  render(<LeadsPage desk={connected.value} rehearsal={rehearsal} now={() => now} />)
}

const toCall = ({ url, type, data }: WireRequest): LeadsRequest => ({
  path: url.startsWith(proxyUrl) ? url.slice(proxyUrl.length) : url,
  method: type,
  body: data === undefined ? undefined : JSON.parse(data),
})

const found = (body: unknown): WireAnswer => ({ status: 200, body })

function answerDesk(
  { path, method, body }: LeadsRequest,
  held: Record<string, unknown>,
): WireAnswer | undefined {
  if (path === '/api/v2/apps/installations/42.json') {
    if (method === 'PUT') Object.assign(held, Object(body).settings)
    return found({ settings: { ...held } })
  }
  if (path.startsWith('/api/v2/search.json')) return found({ results: [], count: 0 })
  if (path.startsWith('/api/v2/tickets/show_many.json')) return found({ tickets: [] })
  if (path.startsWith('/api/v2/users/show_many.json'))
    return found({ users: [{ id: 8001, name: 'Maya Torres' }] })
  return undefined
}

export function whenAllIsWell({ path }: LeadsRequest): WireAnswer {
  if (path === '/readyz') return found({ status: 'ready', ledger: 'ok', time: now.toISOString() })
  if (path.startsWith('/v1/accounts/log')) return found({ rows: [] })
  if (path.startsWith('/v1/unfinished')) return found({ rows: [] })
  if (path.startsWith('/v1/overrules')) return found({ counts: [] })
  if (path === '/v1/accounts/look-up') return found({ results: [{ email: 'x@example.org', state: 'none' }] })
  if (path === '/v1/roles') return found({ roles: ['Coach Lead'] })
  if (path.startsWith('/v1/tickets/')) return found({ events: [], accounts: [] })
  return { status: 200, body: 'a page' }
}

export const row = (more: object = {}) => ({
  id: 'a-1',
  email: 'dana.reyes@dcyf.wa.gov',
  firstName: 'Dana',
  lastName: 'Reyes',
  role: 'Coach Lead',
  createdAt: '2026-11-19T09:00:00Z',
  ticketId: 101,
  agentId: '8001',
  state: 'made',
  ...more,
})

export const refuses = (type: string, status: number): WireAnswer => ({
  status,
  body: { type, title: type, status, requestId: 'r-1' },
})
