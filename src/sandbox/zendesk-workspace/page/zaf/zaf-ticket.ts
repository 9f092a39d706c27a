import type { CommentView, PersonView, SessionView } from '../../desk-api/views.ts'
import { isEmptyHtml, toShownTicket } from '../shown-ticket.ts'
import type { TicketTab } from '../workspace-state.ts'

/** The ticket as `get('ticket')` answers it. */
export function toZafTicket(tab: TicketTab, session: SessionView) {
  const ticket = toShownTicket(tab, session)
  return {
    id: ticket.isNew ? null : ticket.id,
    isNew: ticket.isNew,
    subject: ticket.subject,
    description: ticket.description,
    status: ticket.status,
    statusCategory: ticket.status,
    customStatus: toZafStatus(ticket.customStatus),
    tags: ticket.tags,
    requester: ticket.requester.email === null && ticket.isNew ? null : toZafUser(ticket.requester),
    assignee: {
      group: ticket.assignee.group,
      user: ticket.assignee.user === null ? null : toZafUser(ticket.assignee.user),
    },
    collaborators: ticket.collaborators.map(toZafUser),
    comments: [...ticket.comments].reverse().map(toZafComment),
    conversation: ticket.comments.map(toZafMessage),
    comment: toZafDraft(tab),
    editor: { targetChannel: { name: ticket.channel === 'email' ? 'email' : 'web' } },
    viewers: ticket.viewers
      .filter(({ person }) => person.id !== session.me.id)
      .map(({ person, isEditing, isIdle }) => ({ ...toZafUser(person), isEditing, isIdle })),
    brand,
    form: { id: 5001 },
    createdAt: ticket.createdAt,
    updatedAt: ticket.updatedAt,
    recipient: ticket.recipient,
    via: { channel: ticket.channel, source: { from: {}, to: {}, rel: null } },
  }
}

const brand = {
  id: 4001,
  name: 'CECI Help Desk',
  subdomain: 'ceci-sandbox',
  url: 'https://ceci-sandbox.zendesk.com',
  isDefault: true,
  isActive: true,
  hasHelpCenter: false,
  logo: null,
}

function toZafDraft({ draft }: TicketTab) {
  const text = isEmptyHtml(draft.html) ? '' : draft.html
  return { text, type: draft.type, useRichText: true, attachments: [] }
}

function toZafStatus(status: SessionView['statuses'][number]) {
  const { id, agentLabel, endUserLabel, category, isDefault } = status
  return { id, agentLabel, endUserLabel, statusCategory: category, isDefault, active: true }
}

function toZafComment(comment: CommentView) {
  return {
    id: comment.id,
    value: comment.html,
    author: toZafUser(comment.author),
    via: { channel: comment.channel },
    imageAttachments: [],
    nonImageAttachments: [],
  }
}

function toZafMessage(comment: CommentView) {
  const { id, name, role } = comment.author
  return {
    author: { id, avatar: null, name, role },
    channel: { name: comment.channel },
    message: { content: comment.html, contentType: 'text/html' },
    timestamp: comment.createdAt,
    attachments: [],
  }
}

export function toZafUser(person: PersonView) {
  return {
    id: person.id,
    name: person.name,
    email: person.email,
    role: person.role,
    locale: person.locale,
    externalId: null,
    groups: person.groups,
    organizations: [],
    identities:
      person.email === null ? [] : [{ type: 'email', value: person.email, primary: true, verified: true }],
    tags: [],
    timeZone: {
      name: 'Pacific Time (US & Canada)',
      translatedName: 'Pacific Time (US & Canada)',
      ianaName: 'America/Los_Angeles',
      offset: -480,
      formattedOffset: 'GMT-08:00',
    },
    avatarUrl: null,
    alias: null,
    details: null,
    notes: null,
    signature: null,
  }
}
