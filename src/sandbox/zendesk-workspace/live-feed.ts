import type { LogLine } from './desk-log.ts'
import type { Dials } from './dials.ts'

/** What open pages are told at once. `window` names the page whose act it was, so that it can tell its own. */
export type LiveEvent =
  | { kind: 'ticket'; ticketId: number; byId: number; window: string | null }
  | { kind: 'viewers'; ticketIds: readonly number[] }
  | { kind: 'installation' }
  | { kind: 'dials'; dials: Dials }
  | { kind: 'log'; line: LogLine }

export type LiveFeed = {
  publish(event: LiveEvent): void
  /** Answers the function that ends the subscription. */
  subscribe(listener: (event: LiveEvent) => void): () => void
}

export function createLiveFeed(): LiveFeed {
  const listeners = new Set<(event: LiveEvent) => void>()
  return {
    publish: (event) => {
      for (const listener of listeners) listener(event)
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
