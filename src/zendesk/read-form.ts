import * as v from 'valibot'
import { ok, type Result } from '../contract/result.ts'
import { draftSchema, toDraft } from './composer.ts'
import { getOfTicket } from './open-ticket-guard.ts'
import { toAssignee } from './to-assignee.ts'
import type { FormNow, WorkspaceFailure } from './workspace.ts'
import type { Zaf } from './zaf-call.ts'
import { assigneeSchema, ccsSchema, customStatusIdSchema, statusSchema } from './zaf-shapes.ts'

const formSchema = v.object({
  ...draftSchema.entries,
  'ticket.status': statusSchema,
  'ticket.customStatus': customStatusIdSchema,
  'ticket.tags': v.array(v.string()),
  'ticket.assignee': assigneeSchema,
  'ticket.collaborators': ccsSchema,
})

export async function readForm(zaf: Zaf, ticketId: number): Promise<Result<FormNow, WorkspaceFailure>> {
  const read = await getOfTicket(zaf, { ticketId, schema: formSchema, tolerated: ['ticket.customStatus'] })
  if (!read.ok) return read
  const form = read.value
  return ok({
    draft: toDraft(form),
    status: form['ticket.status'],
    customStatusId: form['ticket.customStatus'],
    tags: form['ticket.tags'],
    assignee: toAssignee(form['ticket.assignee']),
    ccs: form['ticket.collaborators'],
  })
}
