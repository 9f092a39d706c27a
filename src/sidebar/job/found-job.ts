import type { TicketHistory } from '../../contract/events.ts'
import type { Draft, OpenTicket, Workspace } from '../../zendesk/workspace.ts'
import type { AppSettings } from '../settings/app-settings.ts'
import { isOver, type Job, type Line } from './job.ts'
import { findSent, findSigns, holds, isAlike, isText } from './recognise-text.ts'
import { recoverJob } from './recover-job.ts'
import type { JobWorld } from './run-step.ts'
import { type InComposer, isLeftBehind, type Standing, settleText } from './standing.ts'

export type FoundJob = {
  job: Job
  /** The ticket has gone on since, to something new. */
  isLeftBehind: boolean
}

export type Looking = {
  workspace: Workspace
  history: TicketHistory
  open: OpenTicket
  settings: AppSettings
  /** Agents by their ids in Zendesk. */
  names: Readonly<Record<string, string>>
  writeText: JobWorld['writeText']
}

/** What was done on this ticket before, here or on another machine, as the ledger and Zendesk tell it. */
export async function findJob(looking: Looking): Promise<FoundJob | undefined> {
  const recovered = recoverJob(looking)
  if (recovered === undefined) return undefined
  const standing = await findStanding(recovered, looking)
  const job = await nameStatus(settleText(recovered, standing, looking.open), looking)
  if (!isRecorded(recovered) && !job.lines.some(showsText)) return undefined
  return { job, isLeftBehind: isLeftBehind(job, standing, looking.open) }
}

const isRecorded = ({ lines }: Job): boolean => lines.some(({ trace }) => trace !== undefined)

/** A press of which nothing else is on record may have done nothing: it counts where its text may be seen. */
const showsText = (line: Line): boolean =>
  isText(line) && (line.state.at === 'done' || line.state.at === 'unclear')

/** A custom status that the step wishes for is told by its name where the ticket has it, as after the press. */
async function nameStatus(job: Job, { workspace }: Looking): Promise<Job> {
  const index = job.lines.findIndex(({ state }) => state.at === 'done' && state.done.kind === 'status')
  const line = job.lines[index]
  const wished = line?.step.kind === 'status' ? line.step.wish.customName?.toLowerCase() : undefined
  if (line === undefined || wished === undefined) return job
  const now = await workspace.readStatus(job.ticketId)
  if (!now.ok || now.value.label.toLowerCase() !== wished) return job
  const named: Line = { ...line, state: { at: 'done', done: { kind: 'status', status: now.value } } }
  return { ...job, lines: job.lines.with(index, named) }
}

/** The composer is read only where a text may have been put into one and has not come out as a comment. */
async function findStanding(job: Job, { workspace, open, writeText }: Looking): Promise<Standing> {
  const signs = await findSigns(job, writeText)
  const sent = findSent(job, open.ticket.comments, signs)
  const mayStandThere = job.lines.some(({ step, state }) => step.kind !== 'send' && isOpen({ step, state }))
  if (sent !== undefined || !mayStandThere) return { sent, inComposer: 'unread' }
  const draft = await workspace.readDraft(job.ticketId)
  return { sent, inComposer: draft.ok ? findInComposer(draft.value, job, signs) : 'unread' }
}

function findInComposer(draft: Draft, job: Job, signs: readonly string[]): InComposer {
  const text = toPlainText(draft.text)
  const isWhole = holds(text, signs)
  const isUntellable = job.choice.action === 'create_account' && text.trim() !== ''
  if (!isWhole && !isAlike(text, job, signs)) return isUntellable ? 'unread' : 'absent'
  if (draft.type !== (job.choice.action === 'discuss' ? 'internalNote' : 'publicReply')) return 'turned'
  return isWhole ? 'whole' : 'changed'
}

const isOpen = (line: Line): boolean => isText(line) && !isOver(line)

const toPlainText = (html: string): string =>
  new DOMParser().parseFromString(html, 'text/html').body.textContent ?? ''
