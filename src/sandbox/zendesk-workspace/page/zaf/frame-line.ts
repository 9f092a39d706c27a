import type { FromApp } from './zaf-messages.ts'

/** How long after its registration an app still hears how the ticket was first filled in. */
const firstFillMs = 1000
const hookLimitMs = 30_000

export type FrameLine = {
  /** True from the answered handshake until the document is replaced. */
  isRegistered(): boolean
  register(message: unknown): void
  /** The iframe has loaded a document; its next handshake is that of another one. */
  loaded(): void
  subscribe(message: FromApp, event: string): void
  unsubscribe(message: FromApp, event: string): void
  answer(id: number, content: unknown): void
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
  let state: 'waiting' | 'registered' | 'registered-and-loaded' = 'waiting'
  let registeredAt = 0
  const subscribers = new Map<string, Map<string, number>>()
  const waiting = new Map<string, (why: string | undefined) => void>()
  const send = (message: Record<string, unknown>) => post(JSON.stringify(message))
  const sendEvent = (event: string, instanceGuid: string, message: unknown) =>
    send({ key: `zaf.${event}`, message, instanceGuid })
  const count = ({ message }: FromApp) => Number(Object(message).subscriberCount)

  return {
    isRegistered: () => state === 'registered',
    loaded: () => {
      if (state === 'registered') state = 'registered-and-loaded'
    },
    register: (message) => {
      subscribers.clear()
      waiting.clear()
      state = 'registered'
      registeredAt = performance.now()
      send({ key: 'zaf.app.registered', message })
    },
    subscribe: (message, event) => {
      const guid = message.instanceGuid ?? message.appGuid
      const known = subscribers.get(event) ?? new Map<string, number>()
      const isFirst = !known.has(guid)
      subscribers.set(event, known.set(guid, count(message)))
      if (!isFirst || performance.now() - registeredAt > firstFillMs) return
      for (const value of firstValues(event)) setTimeout(() => sendEvent(event, guid, value))
    },
    unsubscribe: (message, event) => {
      if (count(message) === 0) subscribers.get(event)?.delete(message.instanceGuid ?? message.appGuid)
    },
    answer: (id, content) => send({ id, ...Object(content) }),
    tell: (event, message) => {
      for (const guid of subscribers.get(event)?.keys() ?? []) sendEvent(event, guid, message)
    },
    ask: (event) => {
      if ((subscribers.get(event)?.size ?? 0) === 0) return Promise.resolve(undefined)
      return new Promise((resolve) => {
        const limit = setTimeout(
          () => resolve('An app did not answer before the ticket was saved'),
          hookLimitMs,
        )
        waiting.set(event, (why) => {
          clearTimeout(limit)
          resolve(why)
        })
        send({ key: `zaf.${event}`, needsReply: true })
      })
    },
    replied: (event, error) => {
      const resolve = waiting.get(event)
      waiting.delete(event)
      if (error === undefined) resolve?.(undefined)
      else resolve?.(typeof error.msg === 'string' ? error.msg : 'An app stopped the ticket from being saved')
    },
  }
}
