import * as z from 'zod/mini'

export const ticketStatuses = ['new', 'open', 'pending', 'hold', 'solved', 'closed'] as const
export type TicketStatus = (typeof ticketStatuses)[number]

/** One comment; `text` is plain text, with mail quotes and signatures still in it; `at` is ISO 8601, where known. */
export const commentSchema = z.object({
  author: z.enum(['requester', 'agent', 'other']),
  authorName: z.string(),
  authorEmail: z.string(),
  public: z.boolean(),
  text: z.string(),
  at: z.optional(z.string()),
})
export type Comment = z.infer<typeof commentSchema>

/** What a ticket says: all that the playbook may look at. Comments are oldest first, the first is the description. */
export const ticketSchema = z.object({
  subject: z.string(),
  status: z.enum(ticketStatuses),
  tags: z.array(z.string()),
  requester: z.object({ name: z.string(), email: z.string(), locale: z.string() }),
  comments: z.array(commentSchema),
})
export type Ticket = z.infer<typeof ticketSchema>
export type Requester = Ticket['requester']
