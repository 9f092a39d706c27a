import { fail } from '../../contract/result.ts'
import type { Job, StepDone } from './job.ts'
import { fromZendesk, type Outcome } from './outcome.ts'
import type { JobWorld } from './run-step.ts'

/** On the form where the agent submits; saved at once where the job saves all else itself. */
export async function assign(job: Job, to: 'discuss-group' | 'responder', world: JobWorld): Outcome {
  const { ticketId } = job
  const { workspace, settings } = world
  if (to === 'discuss-group') {
    const group = await workspace.findGroup(settings.discussGroup)
    if (!group.ok) return fail({ from: 'zendesk', failure: group.failure })
    if (job.lines.some(({ step }) => step.kind === 'send')) return assignAtOnce(ticketId, group.value, world)
    return fromZendesk(await workspace.assign(ticketId, { groupId: group.value.id }), toAssigned)
  }
  const agent = await workspace.findAgent(settings.responder)
  if (!agent.ok) return fail({ from: 'zendesk', failure: agent.failure })
  const assignee = { groupId: agent.value.groupId, userId: agent.value.id }
  return fromZendesk(await workspace.assign(ticketId, assignee), toAssigned)
}

/** After the job's own save, so against the ticket as it is by then. */
async function assignAtOnce(
  ticketId: number,
  group: { id: number; name: string },
  { workspace }: JobWorld,
): Outcome {
  const now = await workspace.readTicket()
  if (!now.ok) return fail({ from: 'zendesk', failure: now.failure })
  const update = { assignee: { groupId: group.id }, ifUnchangedSince: now.value.updatedAt }
  return fromZendesk(await workspace.update(ticketId, update), () => ({
    kind: 'assign',
    assignee: { group, user: undefined },
  }))
}

const toAssigned = (assignee: Extract<StepDone, { kind: 'assign' }>['assignee']): StepDone => ({
  kind: 'assign',
  assignee,
})
