import * as v from 'valibot'
import { fail, ok, type Result } from '../contract/result.ts'
import { getOfTicket } from './open-ticket-guard.ts'
import { toAssignee } from './to-assignee.ts'
import type { Assignee, WorkspaceFailure } from './workspace.ts'
import { setPath, type Zaf } from './zaf-call.ts'
import { assigneeSchema } from './zaf-shapes.ts'

type AssigneeResult = Promise<Result<Assignee, WorkspaceFailure>>
type Wanted = { groupId: number; userId?: number }

const shape = v.object({ 'ticket.assignee': assigneeSchema })

export async function assign(zaf: Zaf, ticketId: number, wanted: Wanted): AssigneeResult {
  const before = await readAssignee(zaf, ticketId)
  if (!before.ok) return before
  const set = await setPath(zaf, 'ticket.assignee', wanted)
  if (!set.ok) return set
  const after = await readAssignee(zaf, ticketId)
  if (!after.ok) return after
  const { group, user } = after.value
  const isKept = group?.id === wanted.groupId && (wanted.userId === undefined || user?.id === wanted.userId)
  return isKept ? after : fail({ kind: 'not-kept', found: user?.name ?? group?.name ?? '' })
}

async function readAssignee(zaf: Zaf, ticketId: number): AssigneeResult {
  const read = await getOfTicket(zaf, { ticketId, schema: shape })
  return read.ok ? ok(toAssignee(read.value['ticket.assignee'])) : read
}
