import type { Client } from '@zendesk/zaf-sdk-types'
import type { Contact } from './contact.ts'
import { mePath, ticketPaths, toCommentsPath, toGet } from './first-questions.ts'

/** A contact that has asked already what the panel asks first. */
export type Ahead = Contact & {
  /** Whether the ticket changed since it was asked about; from this call on nobody watches any more. */
  endWatch(): boolean
}

const changes = ['ticket.updated', 'ticket.conversation.changed', 'ticket.requester.id.changed']

/**
 * Asks Zendesk about the ticket as soon as it registers the page, while the rest of the app still loads; the first
 * same question takes that answer. Imports nothing heavy: it runs before everything else.
 */
export function askAhead(
  { client, registration }: Contact,
  { knowsRole }: { knowsRole: () => boolean },
): Ahead {
  const answers = new Map<string, Promise<unknown>>()
  const ask = (key: string, answer: Promise<unknown>): void => {
    answers.set(key, answer)
    // Who takes the answer hears of its failure; an answer that nobody takes is no failure.
    answer.catch(() => undefined)
  }
  const take = (key: string): Promise<unknown> | undefined => {
    const answer = answers.get(key)
    answers.delete(key)
    return answer
  }
  let changed = false
  const mark = (): void => {
    changed = true
  }
  const asked = registration.then((payload) => {
    const ticketId = ticketIdOf(payload)
    if (ticketId === undefined) return payload
    for (const event of changes) client.on(event, mark)
    const paths = [...ticketPaths]
    ask(
      keyOf(paths),
      start(() => client.get(paths)),
    )
    const askRest = (path: string): void =>
      ask(
        keyOf(toGet(path)),
        start(() => client.request(toGet(path))),
      )
    askRest(toCommentsPath(ticketId))
    // Last, since a browser's first look into its storage stands still until the disk answers.
    if (!knowsRole()) askRest(mePath)
    return payload
  })
  return {
    client: {
      ...forward(client),
      get: (paths) => take(keyOf(paths)) ?? client.get(paths),
      request: (options) => take(keyOf(options)) ?? client.request(options),
    },
    registration: asked,
    endWatch() {
      for (const event of changes) client.off(event, mark)
      return changed
    },
  }
}

const keyOf = (question: unknown): string => JSON.stringify(question)

// The SDK throws at once for arguments it does not take.
async function start(question: () => Promise<unknown>): Promise<unknown> {
  return question()
}

function ticketIdOf(payload: unknown): number | undefined {
  const id = (payload as { context?: { ticketId?: unknown } } | null)?.context?.ticketId
  return typeof id === 'number' ? id : undefined
}

const forward = (client: Client): Pick<Client, 'set' | 'invoke' | 'on' | 'off'> => ({
  set: (path, value) => client.set(path, value),
  invoke: (action, ...args) => client.invoke(action, ...args),
  on: (event, handler) => client.on(event, handler),
  off: (event, handler) => client.off(event, handler),
})
