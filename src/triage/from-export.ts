import * as z from 'zod/mini'
import { type Comment, type Ticket, ticketStatuses } from '../contract/ticket.ts'
import { toPlainText } from './to-plain-text.ts'

const userSchema = z.object({
  id: z.optional(z.number()),
  name: z.optional(z.nullable(z.string())),
  email: z.optional(z.nullable(z.string())),
  locale: z.optional(z.nullable(z.string())),
  role: z.optional(z.nullable(z.string())),
})
type User = z.infer<typeof userSchema>

const commentSchema = z.object({
  author_id: z.optional(z.nullable(z.number())),
  author: z.optional(z.nullable(userSchema)),
  plain_body: z.optional(z.nullable(z.string())),
  body: z.optional(z.nullable(z.string())),
  html_body: z.optional(z.nullable(z.string())),
  public: z._default(z.boolean(), true),
})

/** A ticket as Zendesk exports it, a JSON object a line with its comments; of its many fields, those that are read. */
export const exportedTicketSchema = z.object({
  subject: z.optional(z.nullable(z.string())),
  raw_subject: z.optional(z.nullable(z.string())),
  description: z.optional(z.nullable(z.string())),
  status: z.enum(ticketStatuses),
  tags: z._default(z.array(z.string()), []),
  requester_id: z.optional(z.nullable(z.number())),
  requester: z.optional(z.nullable(userSchema)),
  assignee_id: z.optional(z.nullable(z.number())),
  collaborator_ids: z._default(z.array(z.number()), []),
  email_cc_ids: z._default(z.array(z.number()), []),
  users: z._default(z.array(userSchema), []),
  comments: z.array(commentSchema),
})
export type ExportedTicket = z.infer<typeof exportedTicketSchema>

export function fromExport(exported: ExportedTicket): Ticket {
  const requester = findUser(exported, exported.requester_id) ?? exported.requester ?? {}
  return {
    subject: exported.subject ?? exported.raw_subject ?? '',
    status: exported.status,
    tags: exported.tags,
    requester: {
      name: requester.name ?? '',
      email: requester.email ?? '',
      locale: requester.locale ?? 'en-US',
    },
    comments: exported.comments.map((comment) => toComment(comment, exported)),
  }
}

function findUser(
  { users, requester, requester_id }: ExportedTicket,
  id: number | null | undefined,
): User | undefined {
  if (id === undefined || id === null) return undefined
  if (requester != null && (requester.id === id || id === requester_id)) return requester
  return users.find((user) => user.id === id)
}

function toComment(comment: z.infer<typeof commentSchema>, exported: ExportedTicket): Comment {
  const id = comment.author_id ?? comment.author?.id
  const user = comment.author ?? findUser(exported, id) ?? {}
  return {
    author: toAuthor(id, user, exported),
    authorName: user.name ?? '',
    authorEmail: user.email ?? '',
    public: comment.public,
    text: comment.plain_body ?? comment.body ?? toPlainText(comment.html_body ?? ''),
  }
}

/** Whoever is not known to be the requester or an end user on copy counts as an agent: agents' words decide nothing. */
function toAuthor(id: number | null | undefined, user: User, exported: ExportedTicket): Comment['author'] {
  const requesterId = exported.requester_id ?? exported.requester?.id
  if (id != null && id === requesterId) return 'requester'
  const isEndUser = user.role === 'end-user'
  const isOnCopy = id != null && [...exported.collaborator_ids, ...exported.email_cc_ids].includes(id)
  return isEndUser || (user.role == null && isOnCopy) ? 'other' : 'agent'
}
