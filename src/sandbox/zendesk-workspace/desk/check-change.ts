import { customStatuses } from './custom-statuses.ts'
import { type Desk, personOf } from './desk.ts'
import { groups } from './desk-people.ts'
import type { DeskTicket } from './desk-types.ts'
import type { Author, ChangeRefusal, Problem, TicketChange } from './ticket-change.ts'

export const programAreaFieldId = 36001

type Checked = { desk: Desk; ticket: DeskTicket; change: TicketChange }

/** Why the desk does not take a change; undefined where it does. */
export function findRefusal(checked: Checked, author: Author): ChangeRefusal | undefined {
  const { desk, ticket, change } = checked
  if (ticket.status === 'closed') return { kind: 'closed' }
  if (change.stamp !== undefined && change.stamp !== ticket.updatedAt) {
    return { kind: 'stale', updatedAt: ticket.updatedAt }
  }
  if (personOf(desk, author.personId).isLight) {
    const why = findLightAgentRefusal(change)
    if (why !== undefined) return { kind: 'not-allowed', why }
  }
  const [first, ...others] = findProblems(checked)
  return first === undefined ? undefined : { kind: 'invalid', problems: [first, ...others] }
}

function findLightAgentRefusal({ comment, stamp, ...properties }: TicketChange): string | undefined {
  if (comment?.isPublic) return 'A light agent cannot add a public comment'
  if (Object.keys(properties).length > 0)
    return 'A light agent cannot change a ticket, only add internal notes'
  return undefined
}

function findProblems({ desk, ticket, change }: Checked): Problem[] {
  return [
    ...statusProblems(desk, change),
    ...solveProblems({ desk, ticket, change }),
    ...assignmentProblems(desk, change),
    ...requesterProblems(desk, change),
    ...collaboratorProblems(desk, change),
  ]
}

function statusProblems(desk: Desk, { status }: TicketChange): Problem[] {
  if (status === undefined || 'category' in status) return []
  const isKnown = customStatuses(desk.dials).some((known) => known.id === status.customStatusId)
  return isKnown ? [] : [{ description: 'Custom status is invalid', error: 'InvalidValue' }]
}

function solveProblems({ desk, ticket, change }: Checked): Problem[] {
  if (!desk.dials.fieldRequiredOnSolve || change.status === undefined) return []
  if (toCategory(desk, change.status) !== 'solved') return []
  const value = { ...ticket.fields, ...change.fields }[programAreaFieldId]
  if (value !== undefined && value !== null && value !== '') return []
  return [
    {
      description: 'Program area: is required when solving a ticket',
      error: 'BlankValue',
      fieldId: programAreaFieldId,
    },
  ]
}

function assignmentProblems(desk: Desk, { assignment }: TicketChange): Problem[] {
  if (assignment === undefined) return []
  const { groupId, assigneeId } = assignment
  if (groupId !== null && !groups.some((group) => group.id === groupId)) {
    return [{ description: 'Group is invalid', error: 'InvalidValue' }]
  }
  if (assigneeId === null) return []
  const person = desk.people.get(assigneeId)
  if (person === undefined || person.role === 'end-user' || person.isLight) {
    return [{ description: 'Assignee is invalid: not an agent who can be assigned', error: 'InvalidValue' }]
  }
  if (groupId === null || person.groupIds.includes(groupId)) return []
  return [{ description: 'Assignee is invalid: not a member of the group', error: 'InvalidValue' }]
}

function requesterProblems(desk: Desk, { requesterId }: TicketChange): Problem[] {
  if (requesterId === undefined || desk.people.has(requesterId)) return []
  return [{ description: 'Requester is invalid', error: 'InvalidValue' }]
}

function collaboratorProblems(desk: Desk, { collaboratorIds = [] }: TicketChange): Problem[] {
  if (collaboratorIds.every((id) => desk.people.has(id))) return []
  return [{ description: 'Email CCs: unknown user', error: 'InvalidValue' }]
}

export function toCategory(desk: Desk, status: NonNullable<TicketChange['status']>) {
  if ('category' in status) return status.category
  return customStatuses(desk.dials).find((known) => known.id === status.customStatusId)?.category
}
