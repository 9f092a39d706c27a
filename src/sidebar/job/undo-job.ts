import type { Assignee, Draft, OpenTicket } from '../../zendesk/workspace.ts'
import type { Job, TagChange } from './job.ts'
import type { JobWorld } from './run-step.ts'

/** The ticket's form as it stood before the press. */
export type Before = {
  draft: Draft
  status: OpenTicket['ticket']['status']
  customStatusId: number | undefined
  tags: readonly string[]
  assignee: Assignee
}

export async function readBefore(ticketId: number, world: JobWorld): Promise<Before | undefined> {
  const draft = await world.workspace.readDraft(ticketId)
  if (!draft.ok) return undefined
  const { ticket, customStatusId, assignee } = world.open
  return { draft: draft.value, status: ticket.status, customStatusId, tags: ticket.tags, assignee }
}

/** Puts composer, status, tags and assignee back as they were; true when Zendesk kept all of it. An account stays. */
export async function undoJob(job: Job, before: Before, { workspace }: JobWorld): Promise<boolean> {
  const kept: boolean[] = []
  for (const { step, state } of job.lines) {
    if (state.at !== 'done') continue
    if (step.kind === 'reply' || step.kind === 'note')
      kept.push((await workspace.restoreDraft(job.ticketId, before.draft)).ok)
    if (step.kind === 'status' && before.status !== 'closed')
      kept.push(
        (await workspace.setStatus(job.ticketId, { category: before.status, ...toCustom(before) })).ok,
      )
    if (step.kind === 'tags') {
      const change = toOpposite(step.change, before.tags)
      kept.push((await workspace.changeTags(job.ticketId, change)).ok)
    }
    if (step.kind === 'ccs')
      kept.push((await workspace.changeCcs(job.ticketId, { add: step.remove, remove: [] })).ok)
    const assignee = toIds(before.assignee)
    if (step.kind === 'assign' && assignee !== undefined)
      kept.push((await workspace.assign(job.ticketId, assignee)).ok)
  }
  return kept.every(Boolean)
}

const toCustom = ({ customStatusId }: Before): { customId?: number } =>
  customStatusId === undefined ? {} : { customId: customStatusId }

const toOpposite = (change: TagChange, before: readonly string[]): TagChange => ({
  add: change.remove.filter((tag) => before.includes(tag)),
  remove: change.add.filter((tag) => !before.includes(tag)),
})

const toIds = ({ group, user }: Assignee): { groupId: number; userId?: number } | undefined =>
  group && { groupId: group.id, ...(user && { userId: user.id }) }
