import * as z from 'zod/mini'
import { type Ticket, ticketStatuses } from '../contract/ticket.ts'

/** A ticket in the playbook's own form, as a line of a file. */
export const ticketSchema = z.object({
  subject: z.string(),
  status: z.enum(ticketStatuses),
  tags: z.array(z.string()),
  requester: z.object({ name: z.string(), email: z.string(), locale: z.string() }),
  comments: z.array(
    z.object({
      author: z.enum(['requester', 'agent', 'other']),
      authorName: z.string(),
      authorEmail: z.string(),
      public: z.boolean(),
      text: z.string(),
      at: z.optional(z.string()),
    }),
  ),
}) satisfies z.core.$ZodType<Ticket>
