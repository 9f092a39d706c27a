import type { Assignee, FormNow, StatusNow, Workspace } from '../../zendesk/workspace.ts'
import type { Job, Line, StepDone, TagChange } from './job.ts'
import type { JobWorld } from './run-step.ts'

/** The ticket's form as it stood before the press. Lines that were done already are not this press's to take back. */
export type Before = FormNow & { lines: readonly Line[] }

/** `text-left`: the text was changed since and stands where it stood. */
export type Undone = 'all' | 'text-left' | 'part'

export async function readBefore(job: Job, world: JobWorld): Promise<Before | undefined> {
  const form = await world.workspace.readForm(job.ticketId)
  return form.ok ? { ...form.value, lines: job.lines } : undefined
}

/** Takes back what the press put on the form, line by line; what the agent has changed since stays. An account stays. */
export async function undoJob(
  job: Job,
  before: Before,
  { workspace }: Pick<JobWorld, 'workspace'>,
): Promise<{ job: Job; undone: Undone }> {
  const form = await workspace.readForm(job.ticketId)
  if (!form.ok) return { job, undone: 'part' }
  let undone: Undone = 'all'
  const lines: Line[] = []
  for (const line of job.lines) {
    const taken = before.lines.includes(line)
      ? 'nothing'
      : await takeBack(line, { ticketId: job.ticketId, before, form: form.value, workspace })
    lines.push(taken === 'taken-back' ? { step: line.step, state: { at: 'undone' } } : line)
    if (taken === 'kept') undone = 'part'
    if (taken === 'changed' && undone === 'all') undone = 'text-left'
  }
  return { job: { ...job, lines }, undone }
}

type Taken = 'taken-back' | 'kept' | 'changed' | 'nothing'
type Taking = { ticketId: number; before: Before; form: FormNow; workspace: Workspace }

async function takeBack({ step, state }: Line, taking: Taking): Promise<Taken> {
  const { ticketId, before, form, workspace } = taking
  if (state.at !== 'done') return 'nothing'
  const { done } = state
  if (done.kind === 'reply' || done.kind === 'note') return takeTextBack(done, taking)
  if (done.kind === 'status') {
    const now = await workspace.readStatus(ticketId)
    const isOurs = !now.ok || isSameStatus(now.value, done.status)
    if (!isOurs || before.status === 'closed') return 'taken-back'
    return toTaken(await workspace.setStatus(ticketId, { category: before.status, ...toCustom(before) }))
  }
  if (step.kind === 'tags')
    return toTaken(await workspace.changeTags(ticketId, toOpposite(step.change, before.tags)))
  if (step.kind === 'ccs')
    return toTaken(await workspace.changeCcs(ticketId, { add: step.remove, remove: [] }))
  if (done.kind === 'assign') {
    const assignee = toIds(before.assignee)
    if (!isSameAssignee(form.assignee, done.assignee)) return 'taken-back'
    return assignee === undefined ? 'kept' : toTaken(await workspace.assign(ticketId, assignee))
  }
  return 'nothing'
}

async function takeTextBack(
  done: Extract<StepDone, { kind: 'reply' | 'note' }>,
  { ticketId, before, workspace }: Taking,
): Promise<Taken> {
  if (done.text === undefined) return 'nothing'
  const restored = await workspace.restoreDraft(ticketId, before.draft, done.text)
  if (restored.ok) return 'taken-back'
  return restored.failure.kind === 'not-kept' ? 'changed' : 'kept'
}

const toTaken = ({ ok }: { ok: boolean }): Taken => (ok ? 'taken-back' : 'kept')

/** A status that was set as a category may bear the name of its default afterwards. */
export const isSameStatus = (now: StatusNow, set: StatusNow): boolean =>
  now.category === set.category && (set.label === set.category || now.label === set.label)

export const isSameAssignee = (one: Assignee, other: Assignee): boolean =>
  one.group?.id === other.group?.id && one.user?.id === other.user?.id

const toCustom = ({ customStatusId }: Before): { customId?: number } =>
  customStatusId === undefined ? {} : { customId: customStatusId }

const toOpposite = (change: TagChange, before: readonly string[]): TagChange => ({
  add: change.remove.filter((tag) => before.includes(tag)),
  remove: change.add.filter((tag) => !before.includes(tag)),
})

const toIds = ({ group, user }: Assignee): { groupId: number; userId?: number } | undefined =>
  group && { groupId: group.id, ...(user && { userId: user.id }) }
