import { render } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { createKeeper } from '../../src/sidebar/account/kept-people.ts'
import { Sidebar } from '../../src/sidebar/sidebar.tsx'
import { loadWords } from '../../src/sidebar/words/words.ts'
import { connectToZendesk } from '../../src/zendesk/connect.ts'
import { contactZendesk } from '../../src/zendesk/contact.ts'
import type { Timing } from '../../src/zendesk/timing.ts'
import { frameIn, requireSdk } from '../zendesk/open-frame.ts'
import type { WireAnswer, WireRequest } from '../zendesk/wire-faults.ts'
import { createWireHost, registration, type WireHost } from '../zendesk/wire-host.ts'

export const proxyUrl = 'https://proxy.example.org'

export type ProxyCall = { path: string; method: string; key: string | undefined; body: unknown }
type Answer = (call: ProxyCall, earlier: readonly ProxyCall[]) => WireAnswer | undefined

type PanelOptions = {
  settings?: Record<string, unknown>
  /** Answers of the proxy that differ from those of one where all goes well. */
  proxy?: Answer
  desk?: (host: WireHost) => void
  timing?: Partial<Timing>
  rehearsal?: boolean
  /** The ticket changes between the first reading and the panel's appearance. */
  changing?: boolean
}

/** The whole panel on the real SDK in a ticket of a DCYF staff member, with Zendesk and the proxy at their wires. */
export async function openPanel({
  settings = {},
  proxy,
  desk,
  timing = {},
  rehearsal = false,
  changing = false,
}: PanelOptions = {}) {
  const host = createWireHost()
  const calls: ProxyCall[] = []
  host.faults.request = (request) => {
    if (!request.url.startsWith(proxyUrl)) return undefined
    const call = toCall(request)
    calls.push(call)
    return proxy?.(call, calls.slice(0, -1)) ?? whenAllGoesWell(call)
  }
  asksForAccount(host)
  desk?.(host)
  frameIn(host)
  const connecting = connectToZendesk(contactZendesk(requireSdk()), { search: '?colorScheme=light', timing })
  host.fire('app.registered', {
    ...registration,
    metadata: { ...registration.metadata, settings: { proxy_url: proxyUrl, ...settings } },
  })
  const connected = await connecting
  if (!connected.ok) throw new Error(connected.failure.kind)
  const keeper = createKeeper({ storage: window.sessionStorage, nowMs: Date.now })
  const read = await connected.value.readTicket()
  const first = {
    read,
    words: await loadWords(read.ok ? read.value.agent.locale : ''),
    endWatch: () => changing,
  }
  render(<Sidebar workspace={connected.value} first={first} keeper={keeper} isRehearsal={() => rehearsal} />)
  const creates = () => calls.filter(({ path }) => path === '/accounts')
  return { host, calls, creates, user: userEvent.setup() }
}

function asksForAccount({ desk }: WireHost): void {
  const [request] = desk.comments
  desk.comments = request === undefined ? [] : [request]
  Object.assign(desk.paths, { currentUser: { ...(desk.paths.currentUser as object), locale: 'en-US' } })
}

const toCall = ({ url, type, headers, data }: WireRequest): ProxyCall => ({
  path: url.slice(`${proxyUrl}/v1`.length),
  method: type,
  key: headers?.['Idempotency-Key'],
  body: data === undefined ? undefined : JSON.parse(data),
})

export function whenAllGoesWell({ path, method, body }: ProxyCall): WireAnswer {
  if (path === '/accounts') return { status: 201, body: made(body) }
  if (path === '/accounts/look-up') return { status: 200, body: { results: [] } }
  if (path.endsWith('/events') && method === 'GET') return { status: 200, body: { events: [], accounts: [] } }
  return { status: 201, body: {} }
}

export const made = (body: unknown) => {
  const { email, firstName, lastName, role } = body as Record<string, string>
  return {
    account: { id: `id of ${email}`, email, firstName, lastName, role, createdAt: '2026-11-20T10:00:00Z' },
    password: 'Fern-4711!',
    replayed: false,
  }
}

export const refuses = (type: string, status: number, more: object = {}): WireAnswer => ({
  status,
  body: { type, title: type, status, requestId: 'r-1', ...more },
})
