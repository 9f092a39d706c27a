import { z } from 'zod'
import { escapeHtml } from '../desk/comment-text.ts'
import type { Desk } from '../desk/desk.ts'
import { type DeskTicket, statusCategories } from '../desk/desk-types.ts'
import type { TicketChange } from '../desk/ticket-change.ts'

export const ticketBodySchema = z.object({
  ticket: z.object({
    subject: z.string().optional(),
    comment: z
      .object({
        body: z.string().optional(),
        html_body: z.string().optional(),
        public: z.boolean().optional(),
      })
      .optional(),
    status: z.enum(statusCategories).optional(),
    custom_status_id: z.number().optional(),
    tags: z.array(z.string()).optional(),
    additional_tags: z.array(z.string()).optional(),
    remove_tags: z.array(z.string()).optional(),
    requester_id: z.number().optional(),
    assignee_id: z.number().nullable().optional(),
    group_id: z.number().nullable().optional(),
    email_ccs: z
      .array(
        z
          .object({
            user_id: z.number().optional(),
            user_email: z.string().optional(),
            action: z.enum(['put', 'delete']).optional(),
          })
          .refine((cc) => cc.user_id !== undefined || cc.user_email !== undefined, 'names nobody'),
      )
      .optional(),
    custom_fields: z.array(z.object({ id: z.number(), value: z.string().nullable() })).optional(),
    safe_update: z.boolean().optional(),
    updated_stamp: z.string().optional(),
  }),
})
type Body = z.infer<typeof ticketBodySchema>['ticket']

/** Reads the body of a ticket update; `ticket` is the ticket as it stands. */
export function toTicketChange(body: Body, desk: Desk, ticket: DeskTicket): TicketChange {
  const takesLists = desk.dials.restTakesTagLists
  return {
    ...toComment(body),
    ...toStatus(body),
    ...toAssignment(body, desk, ticket),
    ...toCcs(body, desk, ticket),
    ...(body.subject === undefined ? {} : { subject: body.subject }),
    ...(body.tags === undefined ? {} : { tags: body.tags }),
    ...(takesLists && body.additional_tags !== undefined ? { addedTags: body.additional_tags } : {}),
    ...(takesLists && body.remove_tags !== undefined ? { removedTags: body.remove_tags } : {}),
    ...(body.requester_id === undefined ? {} : { requesterId: body.requester_id }),
    ...(body.custom_fields === undefined
      ? {}
      : { fields: Object.fromEntries(body.custom_fields.map(({ id, value }) => [id, value])) }),
    ...(body.safe_update === true ? { stamp: body.updated_stamp ?? '' } : {}),
  }
}

function toComment({ comment }: Body): TicketChange {
  if (comment === undefined) return {}
  const { html_body, body, public: isPublic } = comment
  // A rich-text account folds the spaces and line ends of a plain `body`.
  const html = html_body ?? escapeHtml((body ?? '').replaceAll(/\s+/g, ' '))
  return { comment: { html, isPublic: isPublic ?? true, channel: 'api' } }
}

function toStatus(body: Body): TicketChange {
  if (body.custom_status_id !== undefined) return { status: { customStatusId: body.custom_status_id } }
  return body.status === undefined ? {} : { status: { category: body.status } }
}

function toAssignment(body: Body, desk: Desk, ticket: DeskTicket): TicketChange {
  if (body.assignee_id === undefined && body.group_id === undefined) return {}
  if (body.assignee_id === undefined)
    return { assignment: { groupId: body.group_id ?? null, assigneeId: null } }
  if (body.assignee_id === null)
    return { assignment: { groupId: body.group_id ?? ticket.groupId, assigneeId: null } }
  const memberOf = desk.people.get(body.assignee_id)?.groupIds ?? []
  const isMember = ticket.groupId !== null && memberOf.includes(ticket.groupId)
  const groupId = body.group_id ?? (isMember ? ticket.groupId : (memberOf[0] ?? null))
  return { assignment: { groupId, assigneeId: body.assignee_id } }
}

function toCcs({ email_ccs }: Body, desk: Desk, ticket: DeskTicket): TicketChange {
  if (email_ccs === undefined) return {}
  const ids = new Set(ticket.collaboratorIds)
  for (const { user_id, user_email, action = 'put' } of email_ccs) {
    const named = [...desk.people.values()].find(({ email }) => email === user_email?.toLowerCase())
    const id = user_id ?? named?.id ?? 0
    if (action === 'put') ids.add(id)
    else ids.delete(id)
  }
  return { collaboratorIds: [...ids] }
}
