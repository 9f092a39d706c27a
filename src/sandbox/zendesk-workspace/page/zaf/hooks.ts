import type { FromApp } from './zaf-messages.ts'

const hookLimitMs = 30_000

/** Questions that an app answers before something goes on. */
export type Hooks = {
  /** Answers undefined when the app lets it pass, else why not. */
  ask(event: string): Promise<string | undefined>
  replied(event: string, error: FromApp['error']): void
  clear(): void
}

export function createHooks(send: (message: Record<string, unknown>) => void): Hooks {
  const waiting = new Map<string, (why: string | undefined) => void>()
  const end = (event: string, why: string | undefined) => {
    waiting.get(event)?.(why)
    waiting.delete(event)
  }
  return {
    ask: (event) =>
      new Promise((resolve) => {
        const limit = setTimeout(
          () => end(event, 'An app did not answer before the ticket was saved'),
          hookLimitMs,
        )
        waiting.set(event, (why) => {
          clearTimeout(limit)
          resolve(why)
        })
        send({ key: `zaf.${event}`, needsReply: true })
      }),
    replied: (event, error) => {
      if (error === undefined) end(event, undefined)
      else
        end(event, typeof error.msg === 'string' ? error.msg : 'An app stopped the ticket from being saved')
    },
    clear: () => {
      for (const event of [...waiting.keys()])
        end(event, 'The app was loaded anew while the ticket was saved')
    },
  }
}
