import * as v from 'valibot'
import { ok, type Result } from '../contract/result.ts'
import type { AgentRoles } from './agent-role.ts'
import { ticketPaths } from './first-questions.ts'
import { parseShape } from './parse-shape.ts'
import { readComments } from './read-comments.ts'
import { toAssignee } from './to-assignee.ts'
import type { OpenTicket, WorkspaceFailure } from './workspace.ts'
import { getPaths, type Zaf } from './zaf-call.ts'
import {
  assigneeSchema,
  ccsSchema,
  currentUserSchema,
  customStatusIdSchema,
  idSchema,
  peopleSchema,
  requesterSchema,
  statusSchema,
  wordsSchema,
} from './zaf-shapes.ts'

const openTicketShape = {
  'ticket.id': v.nullish(idSchema),
  'ticket.subject': wordsSchema,
  'ticket.status': statusSchema,
  'ticket.customStatus': customStatusIdSchema,
  'ticket.tags': v.array(v.string()),
  'ticket.requester': requesterSchema,
  'ticket.assignee': assigneeSchema,
  'ticket.collaborators': ccsSchema,
  'ticket.viewers': peopleSchema,
  'ticket.updatedAt': wordsSchema,
  currentUser: currentUserSchema,
} satisfies Record<(typeof ticketPaths)[number], v.GenericSchema>
const openTicketSchema = v.object(openTicketShape)
type Read = v.InferOutput<typeof openTicketSchema>

export async function readTicket(zaf: Zaf, roles: AgentRoles): Promise<Result<OpenTicket, WorkspaceFailure>> {
  const answer = await getPaths(zaf, [...ticketPaths], ['ticket.viewers', 'ticket.customStatus'])
  if (!answer.ok) return answer
  const read = parseShape(openTicketSchema, answer.value)
  if (!read.ok) return read
  const id = read.value['ticket.id'] ?? undefined
  const requesterId = read.value['ticket.requester']?.id ?? undefined
  const [comments, role] = await Promise.all([
    id === undefined ? ok([]) : readComments(zaf, { ticketId: id, requesterId }),
    roles.roleOf(read.value.currentUser),
  ])
  if (!comments.ok) return comments
  return ok({
    id,
    requesterId,
    ticket: { ...toTicket(read.value), comments: comments.value },
    customStatusId: read.value['ticket.customStatus'],
    updatedAt: read.value['ticket.updatedAt'],
    ccs: read.value['ticket.collaborators'],
    assignee: toAssignee(read.value['ticket.assignee']),
    viewers: read.value['ticket.viewers'].map(({ name }) => ({ name })),
    agent: { ...read.value.currentUser, role },
  })
}

function toTicket(read: Read): Omit<OpenTicket['ticket'], 'comments'> {
  const requester = read['ticket.requester']
  return {
    subject: read['ticket.subject'],
    status: read['ticket.status'],
    tags: read['ticket.tags'],
    requester: {
      name: requester?.name ?? '',
      email: requester?.email ?? '',
      locale: requester?.locale ?? '',
    },
  }
}
