import { programAreaFieldId } from '../desk/check-change.ts'
import type { CustomStatus, DeskAudit, DeskComment, DeskTicket, Group, Person } from '../desk/desk-types.ts'

export function toRestTicket(ticket: DeskTicket) {
  return {
    id: ticket.id,
    url: `/api/v2/tickets/${ticket.id}.json`,
    external_id: null,
    via: { channel: ticket.channel, source: { from: {}, to: {}, rel: null } },
    created_at: ticket.createdAt,
    updated_at: ticket.updatedAt,
    type: null,
    subject: ticket.subject,
    raw_subject: ticket.subject,
    description: ticket.comments[0]?.plainBody ?? '',
    priority: null,
    status: ticket.status,
    custom_status_id: ticket.customStatusId,
    recipient: ticket.recipient,
    requester_id: ticket.requesterId,
    submitter_id: ticket.requesterId,
    assignee_id: ticket.assigneeId,
    group_id: ticket.groupId,
    organization_id: null,
    collaborator_ids: ticket.collaboratorIds,
    email_cc_ids: ticket.collaboratorIds,
    follower_ids: [],
    is_public: true,
    tags: ticket.tags,
    custom_fields: [{ id: programAreaFieldId, value: ticket.fields[programAreaFieldId] ?? null }],
    ticket_form_id: 5001,
    brand_id: 4001,
  }
}

export function toRestComment(comment: DeskComment) {
  return {
    id: comment.id,
    type: 'Comment',
    author_id: comment.authorId,
    body: comment.plainBody,
    html_body: `<div class="zd-comment" dir="auto">${comment.htmlBody}</div>`,
    plain_body: comment.plainBody,
    public: comment.isPublic,
    attachments: [],
    via: { channel: comment.channel, source: { from: {}, to: {}, rel: null } },
    created_at: comment.createdAt,
    metadata: { system: {}, custom: {} },
  }
}

export function toRestAudit(audit: DeskAudit, ticketId: number) {
  return {
    id: audit.id,
    ticket_id: ticketId,
    created_at: audit.createdAt,
    author_id: audit.authorId,
    events: [
      ...(audit.commentId === null ? [] : [{ id: audit.commentId, type: 'Comment' }]),
      ...audit.changed
        .filter((name) => name !== 'comment')
        .map((name) => ({ type: 'Change', field_name: name })),
    ],
  }
}

export function toRestUser(person: Person) {
  return {
    id: person.id,
    url: `/api/v2/users/${person.id}.json`,
    name: person.name,
    email: person.email,
    role: person.role,
    role_type: roleType(person),
    only_private_comments: person.isLight,
    locale: person.locale,
    time_zone: 'Pacific Time (US & Canada)',
    iana_time_zone: 'America/Los_Angeles',
    active: true,
    verified: true,
    suspended: false,
    default_group_id: person.groupIds[0] ?? null,
    tags: [],
    alias: null,
    signature: null,
    external_id: null,
    photo: null,
  }
}

function roleType(person: Person): number | null {
  if (person.role === 'end-user') return null
  if (person.role === 'admin') return 4
  return person.isLight ? 1 : 0
}

export function toRestGroup(group: Group) {
  return { id: group.id, name: group.name, deleted: false, is_public: true, default: group.id === 3601 }
}

export function toRestMembership(person: Person, groupId: number) {
  return {
    id: person.id * 100 + (groupId % 100),
    user_id: person.id,
    group_id: groupId,
    default: person.groupIds[0] === groupId,
  }
}

export function toRestStatus(status: CustomStatus) {
  return {
    id: status.id,
    status_category: status.category,
    agent_label: status.agentLabel,
    raw_agent_label: status.agentLabel,
    end_user_label: status.endUserLabel,
    description: '',
    active: true,
    default: status.isDefault,
  }
}
