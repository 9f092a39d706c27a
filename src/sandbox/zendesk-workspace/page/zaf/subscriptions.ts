import type { FromApp } from './zaf-messages.ts'

/** Which clients of a frame listen to which events. */
export type Subscriptions = {
  /** Answers true for a client's first handler of an event. */
  add(message: FromApp, event: string): boolean
  take(message: FromApp, event: string): void
  listeners(event: string): readonly string[]
  clear(): void
}

export function createSubscriptions(): Subscriptions {
  const byEvent = new Map<string, Set<string>>()
  const guidOf = (message: FromApp) => message.instanceGuid ?? message.appGuid
  return {
    add: (message, event) => {
      const known = byEvent.get(event) ?? new Set<string>()
      const isFirst = !known.has(guidOf(message))
      byEvent.set(event, known.add(guidOf(message)))
      return isFirst
    },
    take: (message, event) => {
      if (Object(message.message).subscriberCount === 0) byEvent.get(event)?.delete(guidOf(message))
    },
    listeners: (event) => [...(byEvent.get(event) ?? [])],
    clear: () => byEvent.clear(),
  }
}
