export const ticketStatuses = ['new', 'open', 'pending', 'hold', 'solved', 'closed'] as const
export type TicketStatus = (typeof ticketStatuses)[number]

/** One comment; `text` is plain text, with mail quotes and signatures still in it; `at` is ISO 8601, where known. */
export type Comment = {
  author: 'requester' | 'agent' | 'other'
  authorName: string
  authorEmail: string
  public: boolean
  text: string
  at?: string | undefined
}

export type Requester = { name: string; email: string; locale: string }

/** What a ticket says: all that the playbook may look at. Comments are oldest first, the first is the description. */
export type Ticket = {
  subject: string
  status: TicketStatus
  tags: string[]
  requester: Requester
  comments: Comment[]
}
