import type { DeskClient } from '../desk-client.ts'
import type { ComposerPlace } from '../open-composer.ts'
import type { WorkspaceActions } from '../workspace-actions.ts'
import type { FrameView, Store } from '../workspace-state.ts'
import { firstValues } from './first-values.ts'
import { createFrameLine, type FrameLine } from './frame-line.ts'
import { handleMessage } from './handle-message.ts'
import { parseFromApp } from './zaf-messages.ts'

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
  /** A frame goes by another key from now on. */
  rename(key: string, next: string): void
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
  const { store } = parts
  const connected = new Map<string, Connected>()
  const lineOf = (key: string) => connected.get(key)?.line
  const frameOf = (key: string) => store.get().frames.find((frame) => frame.key === key)
  const keyOf = (source: MessageEventSource | null) =>
    [...connected].find(([, { element }]) => element.contentWindow === source)?.[0] ?? ''
  const tellAll = (event: string, message?: unknown) => {
    for (const { line } of connected.values()) line.tell(event, message)
  }
  return {
    attach: (key, element) => {
      if (connected.get(key)?.element === element) return
      const find = () => frameOf(keyOf(element.contentWindow))
      connected.set(key, { element, line: createLine(element, { ...parts, find }) })
    },
    receive: ({ origin, source, data }) => {
      const key = keyOf(source)
      const [frame, line, message] = [frameOf(key), lineOf(key), parseFromApp(data)]
      if (frame === undefined || line === undefined || message === undefined) return
      if (origin === store.get().session.app.origin)
        handleMessage(message, { ...parts, frame, line, tellAll })
    },
    tellAll,
    frameLoaded: (key) => lineOf(key)?.loaded(),
    tell: (ticketId, event, message) => lineOf(`ticket-${ticketId}`)?.tell(event, message),
    tellFrame: (key, event, message) => lineOf(key)?.tell(event, message),
    runSaveHook: async (ticketId) => lineOf(`ticket-${ticketId}`)?.ask('ticket.save'),
    rename: (key, next) => {
      const known = connected.get(key)
      if (known !== undefined) connected.set(next, known)
      connected.delete(key)
    },
    forget: (key) => void connected.delete(key),
  }
}

type LineWorld = Pick<HostParts, 'store' | 'isShown'> & { find: () => FrameView | undefined }

function createLine(element: HTMLIFrameElement, { store, isShown, find }: LineWorld): FrameLine {
  return createFrameLine({
    post: (message) => element.contentWindow?.postMessage(message, store.get().session.app.origin),
    firstValues: (event) => {
      const frame = find()
      if (frame === undefined) return []
      return firstValues(event, frame, { state: store.get(), isShown: isShown(frame) })
    },
  })
}
