export const statusCategories = ['new', 'open', 'pending', 'hold', 'solved'] as const
export type StatusCategory = (typeof statusCategories)[number]
export type TicketStatus = StatusCategory | 'closed'

export type Locale = 'en-US' | 'es'
export type PersonRole = 'admin' | 'agent' | 'end-user'

export type Person = {
  id: number
  name: string
  email: string | null
  role: PersonRole
  /** A light agent reads tickets and writes internal notes, nothing else. */
  isLight: boolean
  locale: string
  groupIds: readonly number[]
}

export type Group = { id: number; name: string }

export type CustomStatus = {
  id: number
  agentLabel: string
  endUserLabel: string
  category: StatusCategory
  isDefault: boolean
}

export type DeskComment = {
  id: number
  authorId: number
  isPublic: boolean
  htmlBody: string
  plainBody: string
  channel: 'email' | 'web' | 'api'
  createdAt: string
}

export type DeskAudit = {
  id: number
  authorId: number
  createdAt: string
  /** The names of what changed, and the comment's id where one was added. */
  changed: readonly string[]
  commentId: number | null
}

export type DeskTicket = {
  id: number
  subject: string
  status: TicketStatus
  customStatusId: number
  tags: readonly string[]
  requesterId: number
  groupId: number | null
  assigneeId: number | null
  collaboratorIds: readonly number[]
  fields: Readonly<Record<number, string | null>>
  comments: readonly DeskComment[]
  audits: readonly DeskAudit[]
  channel: 'email' | 'web'
  recipient: string | null
  createdAt: string
  updatedAt: string
}
