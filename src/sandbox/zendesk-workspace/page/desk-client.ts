import type {
  InstallationView,
  NewTicketBody,
  SessionView,
  SubmitAnswer,
  SubmitBody,
  TicketRow,
  TicketView,
  UploadAnswer,
} from '../desk-api/views.ts'
import type { LogLine } from '../desk-log.ts'
import type { Dials } from '../dials.ts'
import type { LiveEvent } from '../live-feed.ts'

export type DeskClient = {
  /** Headers that tell the server which agent calls, and from which window. */
  headers: Readonly<Record<string, string>>
  window: string
  session(): Promise<SessionView>
  rows(): Promise<readonly TicketRow[]>
  ticket(id: number): Promise<TicketView | null>
  submit(id: number, body: SubmitBody): Promise<SubmitAnswer>
  create(body: NewTicketBody): Promise<SubmitAnswer>
  log(level: LogLine['level'], text: string): void
  presence(at: { ticketId: number | null; isEditing: boolean; isIdle: boolean }): void
  setLocale(locale: string): Promise<void>
  installation(): Promise<InstallationView>
  /** Answers the problems; none where the settings were saved. */
  saveSettings(changed: Record<string, unknown>): Promise<readonly string[]>
  /** Has an app's zip looked at; nothing is installed yet. */
  uploadPackage(zip: Blob): Promise<UploadAnswer>
  /** Installs what was uploaded; answers the problems, none where it is installed. */
  installPackage(settings: Record<string, unknown>): Promise<readonly string[]>
  removePackage(): Promise<void>
  turnDials(turned: Partial<Dials>): Promise<void>
  happen(ticketId: number, happening: string): Promise<void>
  listen(onEvent: (event: LiveEvent) => void): void
}

export function createDeskClient({
  agentId,
  window,
}: {
  agentId: string | null
  window: string
}): DeskClient {
  const headers = { 'x-sandbox-window': window, ...(agentId === null ? {} : { 'x-sandbox-agent': agentId }) }
  const { ask, send } = jsonCalls(headers)
  return {
    headers,
    window,
    session: async () => fromOurServer<SessionView>(await ask('/desk/session')),
    rows: async () => fromOurServer<readonly TicketRow[]>(await ask('/desk/tickets')),
    ticket: async (id) => fromOurServer<TicketView | null>(await ask(`/desk/tickets/${id}`)),
    submit: async (id, body) =>
      fromOurServer<SubmitAnswer>(await (await send('POST', `/desk/tickets/${id}/submit`, body)).json()),
    create: async (body) =>
      fromOurServer<SubmitAnswer>(await (await send('POST', '/desk/tickets', body)).json()),
    log: (level, text) => void send('POST', '/desk/log', { level, text }),
    presence: (at) => void send('POST', '/desk/presence', { ...at, window }),
    setLocale: async (locale) => void (await send('PUT', '/desk/locale', { locale })),
    installation: async () => fromOurServer<InstallationView>(await ask('/desk/installation')),
    saveSettings: async (changed) =>
      fromOurServer<readonly string[]>(await (await send('PUT', '/desk/installation', changed)).json()),
    uploadPackage: async (zip) => {
      const response = await fetch('/desk/package', { method: 'POST', headers, body: zip })
      return fromOurServer<UploadAnswer>(await response.json())
    },
    installPackage: async (settings) =>
      fromOurServer<readonly string[]>(await (await send('POST', '/desk/package/install', settings)).json()),
    removePackage: async () => void (await fetch('/desk/package', { method: 'DELETE', headers })),
    turnDials: async (turned) => void (await send('PUT', '/__sandbox/dials', turned)),
    happen: async (ticketId, happening) =>
      void (await send('POST', `/__sandbox/tickets/${ticketId}/${happening}`)),
    listen: (onEvent) => {
      const source = new EventSource(`/desk/events?window=${window}`)
      source.addEventListener('message', ({ data }) =>
        onEvent(fromOurServer<LiveEvent>(JSON.parse(String(data)))),
      )
    },
  }
}

function jsonCalls(headers: Record<string, string>) {
  const ask = async (path: string): Promise<unknown> => (await fetch(path, { headers })).json()
  const send = async (method: 'POST' | 'PUT', path: string, body?: unknown): Promise<Response> =>
    fetch(path, {
      method,
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify(body ?? {}),
    })
  return { ask, send }
}

/** Page and server are made of the same types and served together, so the shape is known. */
function fromOurServer<T>(body: unknown): T {
  return body as T
}
