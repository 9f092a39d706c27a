import type { DeskClient } from '../desk-client.ts'
import type { ComposerPlace } from '../open-composer.ts'
import type { WorkspaceActions } from '../workspace-actions.ts'
import { type FrameView, findTab, type Store } from '../workspace-state.ts'
import { answerCall } from './answer-call.ts'
import { answerRequest } from './app-request.ts'
import { createFrameLine, type FrameLine } from './frame-line.ts'
import { toTicketProperties } from './ticket-properties.ts'
import { type FromApp, parseFromApp } from './zaf-messages.ts'

export type ZafHost = {
  /** To be called with every `message` event of the page's window. */
  receive(event: MessageEvent): void
  attach(key: string, element: HTMLIFrameElement): void
  frameLoaded(key: string): void
  /** Delivers an event to the app's frame of a ticket. */
  tell(ticketId: number, event: string, message?: unknown): void
  tellFrame(key: string, event: string, message?: unknown): void
  tellAll(event: string, message?: unknown): void
  /** Answers why the app stops a ticket from being saved; undefined where it does not. */
  runSaveHook(ticketId: number): Promise<string | undefined>
  forget(key: string): void
}

export type HostParts = {
  store: Store
  actions: WorkspaceActions
  client: DeskClient
  composers: ComposerPlace
  isShown: (frame: FrameView) => boolean
}
type Connected = { element: HTMLIFrameElement; line: FrameLine }

/** The Zendesk App Framework's end of the SDK protocol, for every frame of the app. */
export function createZafHost(parts: HostParts): ZafHost {
  const { store, client } = parts
  const connected = new Map<string, Connected>()
  const lineOf = (ticketId: number) => connected.get(`ticket-${ticketId}`)?.line
  const refuse = (text: string) => client.log('refused', text)

  const attach = (key: string, element: HTMLIFrameElement) => {
    if (connected.get(key)?.element === element) return
    const post = (message: string) =>
      element.contentWindow?.postMessage(message, store.get().session.app.origin)
    connected.set(key, {
      element,
      line: createFrameLine({ post, firstValues: (event) => firstValues(key, event, parts) }),
    })
  }

  const receive = ({ origin, source, data }: MessageEvent) => {
    const found = [...connected].find(([, { element }]) => element.contentWindow === source)
    if (found === undefined || origin !== store.get().session.app.origin) return
    const [key, { line }] = found
    const frame = store.get().frames.find((known) => known.key === key)
    const message = parseFromApp(data)
    if (frame === undefined || message === undefined) return
    if (message.appGuid !== frame.guid)
      return refuse(`A message came with an unknown app_guid: ${message.appGuid}`)
    handle(message, { frame, line })
  }

  const handle = (message: FromApp, { frame, line }: { frame: FrameView; line: FrameLine }) => {
    if (message.request !== undefined) return answerCall(message, { ...parts, frame, line, refuse })
    const key = message.key ?? ''
    const [verb = '', event = ''] = key.split(/:(.*)/s)
    if (key === 'iframe.handshake') register(frame, line)
    else if (verb === 'iframe.on') line.subscribe(message, event)
    else if (verb === 'iframe.off') line.unsubscribe(message, event)
    else if (verb === 'iframe.reply') line.replied(event, message.error)
    else if (verb === 'iframe.trigger') tellAll(event, message.message)
    else if (verb === 'request') void request(event, message.message, line)
    else if (key !== 'session.live' && key !== '__track__')
      refuse(`The message "${key}" means nothing to Zendesk`)
  }

  const register = (frame: FrameView, line: FrameLine) => {
    if (line.isRegistered()) return refuse('A second handshake from the same document is not answered')
    line.register(toRegistration(frame, store))
  }

  const request = async (id: string, options: unknown, line: FrameLine) => {
    const { kind, value } = await answerRequest(options, { session: client.headers, log: refuse })
    line.tell(`request:${id}.${kind}`, { responseArgs: [value] })
  }

  const tellAll = (event: string, message?: unknown) => {
    for (const { line } of connected.values()) line.tell(event, message)
  }

  return {
    receive,
    attach,
    tellAll,
    frameLoaded: (key) => connected.get(key)?.line.loaded(),
    tell: (ticketId, event, message) => lineOf(ticketId)?.tell(event, message),
    tellFrame: (key, event, message) => connected.get(key)?.line.tell(event, message),
    runSaveHook: async (ticketId) => lineOf(ticketId)?.ask('ticket.save'),
    forget: (key) => void connected.delete(key),
  }
}

function toRegistration(frame: FrameView, store: Store) {
  const { app, subdomain } = store.get().session
  const { appId, installationId, name, version, settings } = app
  return {
    metadata: { appId, installationId, name, version, settings, plan: { name: null } },
    context: {
      instanceGuid: frame.guid,
      product: 'support',
      account: { subdomain },
      location: frame.ticketId === null ? 'nav_bar' : 'ticket_sidebar',
      ...(frame.ticketId === null ? {} : { ticketId: frame.ticketId }),
    },
  }
}

/** Zendesk tells `app.activated`, and each property once, while it first fills in the ticket. */
function firstValues(key: string, event: string, { store, isShown }: HostParts): unknown[] {
  const state = store.get()
  const frame = state.frames.find((known) => known.key === key)
  if (frame === undefined) return []
  const activation = frame.ticketId === null ? 'pane.activated' : 'app.activated'
  if (event === activation) return isShown(frame) ? [{}] : []
  const tab = frame.ticketId === null ? undefined : findTab(state, frame.ticketId)
  if (tab === undefined) return []
  const properties = toTicketProperties(tab, state.session)
  if (event === '*.changed') {
    return Object.entries(properties).map(([propertyName, newValue]) => ({ propertyName, newValue }))
  }
  const name = event.replace(/\.changed$/, '')
  return name !== event && Object.hasOwn(properties, name) ? [properties[name]] : []
}
