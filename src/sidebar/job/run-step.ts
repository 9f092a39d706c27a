import { fail, ok, type Result } from '../../contract/result.ts'
import type { TemplateProblem } from '../../playbook/reply.ts'
import type {
  Cc,
  OpenTicket,
  TicketUpdate,
  Workspace,
  WorkspaceFailure,
  WrittenText,
} from '../../zendesk/workspace.ts'
import type { ProxyClient } from '../proxy/proxy-client.ts'
import type { AppSettings } from '../settings/app-settings.ts'
import { assign } from './assign-step.ts'
import type { Job, Step } from './job.ts'
import { fromZendesk, type Outcome } from './outcome.ts'

/** All that carrying out a job touches; `writeText` gives the reply or note of the job as it stands. */
export type JobWorld = {
  workspace: Workspace
  proxy: ProxyClient
  settings: AppSettings
  open: OpenTicket
  writeText: (job: Job) => Promise<Result<WrittenText, TemplateProblem>>
}

/** A step that the app can take; whom the proxy never heard of only the agent can name. */
type Takeable = Exclude<Step, { kind: 'unreached' }>

export async function runStep(job: Job, step: Takeable, world: JobWorld): Outcome {
  const { workspace } = world
  switch (step.kind) {
    case 'account': {
      const made = await world.proxy.createAccount(step.person)
      return made.ok
        ? ok({ kind: 'account', made: made.value })
        : fail({ from: 'proxy', failure: made.failure })
    }
    case 'ccs':
      return takeOffCopies(job.ticketId, step.remove, world)
    case 'reply':
      return withText(job, world, async (text) =>
        fromZendesk(await workspace.placeReply(job.ticketId, text), () => ({ kind: 'reply', text })),
      )
    case 'note':
      return withText(job, world, async (text) =>
        fromZendesk(await workspace.placeNote(job.ticketId, text), () => ({
          kind: 'note',
          where: 'composer',
          text,
        })),
      )
    case 'assign':
      return assign(job, step.to, world)
    case 'status':
      return fromZendesk(await workspace.setStatus(job.ticketId, step.wish), (status) => ({
        kind: 'status',
        status,
      }))
    case 'tags':
      return fromZendesk(await workspace.changeTags(job.ticketId, step.change), (tags) => ({
        kind: 'tags',
        tags,
      }))
    case 'send':
      return withText(job, world, (text) => send(job, { step, text, world }))
  }
}

/** Saves the job's note on the ticket itself, for a composer that does not turn into an internal note. */
export function saveNote(job: Job, world: JobWorld): Outcome {
  return withText(job, world, async (text) => {
    const saved = await updateOnce(
      job.ticketId,
      { comment: { ...text, public: false, after: job.commentsBefore } },
      world,
    )
    return fromZendesk(saved, () => ({ kind: 'note', where: 'ticket' }))
  })
}

async function send(
  { ticketId, commentsBefore }: Job,
  { step, text, world }: { step: Extract<Step, { kind: 'send' }>; text: WrittenText; world: JobWorld },
): Outcome {
  const update = {
    comment: { ...text, public: step.comment === 'reply', after: commentsBefore },
    status: step.wish,
    addTags: step.change.add,
    removeTags: step.change.remove,
  }
  return fromZendesk(await updateOnce(ticketId, update, world), () => ({ kind: 'send', text }))
}

/** After a conflict, one more try if nobody has written meanwhile; a new comment is for the agent to read first. */
async function updateOnce(
  ticketId: number,
  update: Omit<TicketUpdate, 'ifUnchangedSince'>,
  { workspace, open }: JobWorld,
): Promise<Result<unknown, WorkspaceFailure>> {
  const saved = await workspace.update(ticketId, { ...update, ifUnchangedSince: open.updatedAt })
  if (saved.ok || saved.failure.kind !== 'conflict') return saved
  const now = await workspace.readTicket()
  if (!now.ok || now.value.ticket.comments.length !== open.ticket.comments.length) return saved
  return workspace.update(ticketId, { ...update, ifUnchangedSince: now.value.updatedAt })
}

/** On the form where the agent submits, else saved at once: before the reply goes out, and read back. */
async function takeOffCopies(ticketId: number, remove: readonly Cc[], world: JobWorld): Outcome {
  const { workspace, settings, open } = world
  if (settings.delivery === 'draft')
    return fromZendesk(await workspace.changeCcs(ticketId, { add: [], remove }), (left) => ({
      kind: 'ccs',
      left,
    }))
  return fromZendesk(await updateOnce(ticketId, { removeCcs: remove }, world), () => ({
    kind: 'ccs',
    left: open.ccs.filter((cc) => !remove.includes(cc)),
  }))
}

async function withText(job: Job, world: JobWorld, use: (text: WrittenText) => Outcome): Outcome {
  const text = await world.writeText(job)
  return text.ok ? use(text.value) : fail({ from: 'template', problem: text.failure })
}
