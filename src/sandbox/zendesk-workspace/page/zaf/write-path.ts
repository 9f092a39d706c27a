import type { CustomStatus } from '../../desk/desk-types.ts'
import { toTags } from '../../desk/tags.ts'
import { cleanHtml } from '../clean-html.ts'
import type { WorkspaceActions } from '../workspace-actions.ts'
import { type FrameView, findTab, type WorkspaceState } from '../workspace-state.ts'
import { type Answer, done, refused } from './zaf-messages.ts'

type World = { frame: FrameView; state: WorkspaceState; actions: WorkspaceActions }
type Writer = (value: unknown, world: World & { ticketId: number }) => Answer

/** Carries out one path of a `set` on the form or the draft; nothing is saved until Submit. */
export function writePath(path: string, value: unknown, world: World): Answer {
  const write = writers[path === 'comment.text' || path === 'comment.type' ? `ticket.${path}` : path]
  if (write === undefined) return refused(`"${path}" cannot be set`)
  const { ticketId } = world.frame
  const tab = ticketId === null ? undefined : findTab(world.state, ticketId)
  if (ticketId === null || tab === undefined) return refused(`"${path}" is not available in this location`)
  if (tab.saved.status === 'closed') return refused(`"${path}" cannot be set: the ticket is closed`)
  if (world.state.session.me.isLight && !path.includes('comment')) {
    return refused(`"${path}" cannot be set by a light agent`)
  }
  const answer = write(value, { ...world, ticketId })
  return answer.ok ? done(value) : answer
}

const writers: Record<string, Writer> = {
  'ticket.subject': (value, { actions, ticketId }) => {
    if (typeof value !== 'string') return refused('A subject is a text')
    actions.edit(ticketId, { subject: value })
    return done()
  },
  'ticket.status': (value, world) =>
    setStatus(world, (status) => status.isDefault && status.category === value),
  'ticket.customStatus': (value, world) => setStatus(world, (status) => status.id === idOf(value)),
  'ticket.tags': (value, { actions, ticketId }) => {
    if (!isTextList(value)) return refused('Tags are a list of texts')
    actions.edit(ticketId, { tags: toTags(value).sort() })
    return done()
  },
  'ticket.assignee': setAssignee,
  'ticket.requester': (value, { state, actions, ticketId }) => {
    const found = state.session.staff.find((person) => person.id === idOf(value))
    const tab = findTab(state, ticketId)
    const requester = tab?.saved.requester
    const known = requester?.id === idOf(value) ? requester : found
    if (known === undefined) return refused('The requester is not a person this sandbox knows')
    actions.edit(ticketId, { requester: known })
    return done()
  },
  'ticket.comment.text': (value, { actions, ticketId }) => {
    if (typeof value !== 'string') return refused('A comment is a text')
    actions.setDraft(ticketId, { html: cleanHtml(value) })
    return done()
  },
  'ticket.comment.type': (value, { state, actions, ticketId }) => {
    if (value !== 'publicReply' && value !== 'internalNote')
      return refused(`No such comment type: ${String(value)}`)
    if (value === 'publicReply' && state.session.me.isLight)
      return refused('A light agent has no public reply')
    if (!state.session.dials.composerIgnoresType) actions.setDraft(ticketId, { type: value })
    return done()
  },
}

function setStatus(
  { state, actions, ticketId }: World & { ticketId: number },
  fits: (status: CustomStatus) => boolean,
): Answer {
  const status = state.session.statuses.find(fits)
  if (status === undefined) return refused('No such status')
  actions.edit(ticketId, { customStatusId: status.id })
  return done()
}

function setAssignee(value: unknown, { state, actions, ticketId }: World & { ticketId: number }): Answer {
  if (typeof value !== 'object' || value === null) return refused('An assignee is {groupId, userId}')
  const groupId = Reflect.get(value, 'groupId')
  const userId = Reflect.get(value, 'userId')
  const group = state.session.groups.find(({ id }) => id === groupId)
  if (group === undefined) return refused('Assignee: no such group')
  const isFree = userId === undefined || userId === null
  const user = state.session.staff.find(({ id }) => id === userId)
  if (!isFree && !user?.groups.some(({ id }) => id === groupId))
    return refused('Assignee: not a member of the group')
  actions.edit(ticketId, { assignee: { group, user: user ?? null } })
  return done()
}

function idOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, 'id') : value
}

export function isTextList(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}
