import { createHandshakes, type Handshakes } from './handshakes.ts'
import { createHooks } from './hooks.ts'
import { createSubscriptions } from './subscriptions.ts'
import type { FromApp } from './zaf-messages.ts'

/** How long after its registration an app still hears how the ticket was first filled in. */
const firstFillMs = 1000

export type FrameLine = Handshakes & {
  subscribe(message: FromApp, event: string): void
  unsubscribe(message: FromApp, event: string): void
  answer(id: number, content: Record<string, unknown>): void
  /** Delivers an event, to those of the frame's clients that subscribed to it. */
  tell(event: string, message?: unknown): void
  /** Asks a hook; answers undefined when the app lets it pass, else why not. */
  ask(event: string): Promise<string | undefined>
  replied(event: string, error: FromApp['error']): void
}

type LineParts = {
  post: (message: string) => void
  /** What a fresh subscriber hears at once, while the ticket is first filled in. */
  firstValues: (event: string) => readonly unknown[]
}

/** The host's end of one app frame: only what is subscribed to is delivered. */
export function createFrameLine({ post, firstValues }: LineParts): FrameLine {
  let registeredAt = 0
  const send = (message: Record<string, unknown>) => post(JSON.stringify(message))
  const subscriptions = createSubscriptions()
  const hooks = createHooks(send)
  const sendEvent = (event: string, instanceGuid: string, message: unknown) =>
    send({ key: `zaf.${event}`, message, instanceGuid })
  const handshakes = createHandshakes((registration) => {
    subscriptions.clear()
    hooks.clear()
    registeredAt = performance.now()
    send({ key: 'zaf.app.registered', message: registration })
  })
  return {
    ...handshakes,
    subscribe: (message, event) => {
      const isFirst = subscriptions.add(message, event)
      if (!isFirst || performance.now() - registeredAt > firstFillMs) return
      const guid = message.instanceGuid ?? message.appGuid
      for (const value of firstValues(event)) setTimeout(() => sendEvent(event, guid, value))
    },
    unsubscribe: (message, event) => subscriptions.take(message, event),
    answer: (id, content) => send({ id, ...content }),
    tell: (event, message) => {
      for (const guid of subscriptions.listeners(event)) sendEvent(event, guid, message)
    },
    ask: (event) =>
      subscriptions.listeners(event).length === 0 ? Promise.resolve(undefined) : hooks.ask(event),
    replied: (event, error) => hooks.replied(event, error),
  }
}
