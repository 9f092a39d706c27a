import type { StatusCategory } from './desk-types.ts'

export type TicketChange = {
  subject?: string
  comment?: { html: string; isPublic: boolean; channel: 'web' | 'api' }
  status?: { category: StatusCategory } | { customStatusId: number }
  /** The whole list; `addedTags` and `removedTags` work on the list there is. */
  tags?: readonly string[]
  addedTags?: readonly string[]
  removedTags?: readonly string[]
  requesterId?: number
  assignment?: { groupId: number | null; assigneeId: number | null }
  /** The whole list of those who get copies. */
  collaboratorIds?: readonly number[]
  fields?: Readonly<Record<number, string | null>>
  /** The `updated_at` last read; the change is refused when the ticket has moved since. */
  stamp?: string
}

export type Problem = { description: string; error: string | null; fieldId?: number }

export type ChangeRefusal =
  | { kind: 'closed' }
  | { kind: 'stale'; updatedAt: string }
  | { kind: 'not-allowed'; why: string }
  | { kind: 'invalid'; problems: readonly [Problem, ...Problem[]] }

/** Who makes a change, and from which open page. */
export type Author = { personId: number; window: string | null }

export function refusalInWords(refusal: ChangeRefusal): string {
  switch (refusal.kind) {
    case 'closed':
      return 'Ticket is closed: it cannot be changed any more'
    case 'stale':
      return `Ticket was not saved, because it changed at ${refusal.updatedAt}`
    case 'not-allowed':
      return refusal.why
    case 'invalid':
      return refusal.problems.map((problem) => problem.description).join(' ')
  }
}
