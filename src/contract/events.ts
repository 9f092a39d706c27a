import * as z from 'zod/mini'
import { accountRowSchema } from './accounts.ts'
import { actions } from './actions.ts'

export const eventKinds = [
  'suggested',
  'chosen',
  'reply-placed',
  'submitted',
  'status-set',
  'tagged',
  'discussed',
  'handed-over',
  'undone',
] as const

/** What happened on a ticket, told by the sidebar: kinds and rule names only, no text and no secret. */
export const ticketEventSchema = z.strictObject({
  kind: z.enum(eventKinds),
  action: z.optional(z.enum(actions)),
  rule: z.optional(z.string().check(z.regex(/^[\w .:-]{1,80}$/))),
  /** Of a choice: how many people are to get an account by it who had none from this ticket. */
  people: z.optional(z.int().check(z.minimum(0), z.maximum(50))),
})
export type TicketEvent = z.infer<typeof ticketEventSchema>

/** A stored event: `at` is ISO 8601 in UTC, `agentId` the agent's id in Zendesk. */
export const storedEventSchema = z.object({
  kind: z.enum(eventKinds),
  action: z.optional(z.enum(actions)),
  rule: z.optional(z.string()),
  people: z.optional(z.int()),
  at: z.string(),
  agentId: z.string(),
})
export type StoredEvent = z.infer<typeof storedEventSchema>

/** `GET /v1/tickets/{id}/events`: events oldest first, and the account rows of the ticket: together the receipt. */
export const ticketHistorySchema = z.object({
  events: z.array(storedEventSchema),
  accounts: z.array(accountRowSchema),
})
export type TicketHistory = z.infer<typeof ticketHistorySchema>
