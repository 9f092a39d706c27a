import * as v from 'valibot'
import type { PersonDraft } from './person-draft.ts'

/** Unfinished form edits of one agent on one ticket, for the next time this frame loads; no password, no ticket text. */
export interface KeptPeople {
  read(): readonly PersonDraft[] | undefined
  keep(drafts: readonly PersonDraft[]): void
  forget(): void
}

type KeptPeopleParts = {
  /** Absent, or throwing, where the browser bars storage in frames; then nothing is kept. */
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | undefined
  nowMs: () => number
}

const longestMs = 12 * 60 * 60 * 1000

const draftSchema = v.object({
  key: v.string(),
  firstName: v.string(),
  lastName: v.string(),
  email: v.string(),
  role: v.string(),
})
const keptSchema = v.object({ atMs: v.number(), drafts: v.array(draftSchema) })

export const createKeeper =
  ({ storage, nowMs }: KeptPeopleParts) =>
  (agentId: number, ticketId: number): KeptPeople => {
    const name = `ceci-accounts:${agentId}:${ticketId}`
    return {
      read: () =>
        attempt(() => {
          const kept = v.parse(keptSchema, JSON.parse(storage?.getItem(name) ?? ''))
          return nowMs() - kept.atMs < longestMs ? kept.drafts : undefined
        }),
      keep: (drafts) => attempt(() => storage?.setItem(name, JSON.stringify({ atMs: nowMs(), drafts }))),
      forget: () => attempt(() => storage?.removeItem(name)),
    }
  }
export type Keeper = ReturnType<typeof createKeeper>

function attempt<Value>(work: () => Value): Value | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}
