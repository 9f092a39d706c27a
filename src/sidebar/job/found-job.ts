import type { TicketHistory } from '../../contract/events.ts'
import type { OpenTicket, Workspace } from '../../zendesk/workspace.ts'
import type { AppSettings } from '../settings/app-settings.ts'
import type { Job } from './job.ts'
import { recoverJob } from './recover-job.ts'
import type { JobWorld } from './run-step.ts'
import { findSent, findSigns, holds, isLeftBehind, type Standing, settleText } from './standing.ts'

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
  const job = settleText(recovered, standing, looking.open)
  return { job, isLeftBehind: isLeftBehind(job, standing, looking.open) }
}

/** The composer is read only where a reply was put into one and has not come out as a comment. */
async function findStanding(job: Job, { workspace, open, writeText }: Looking): Promise<Standing> {
  const signs = await findSigns(job, writeText)
  const sent = findSent(job, open.ticket.comments, signs)
  const isUnsent = job.lines.some(({ state }) => state.at === 'unsent')
  if (sent !== undefined || !isUnsent) return { sent, inComposer: false }
  const draft = await workspace.readDraft(job.ticketId)
  return { sent, inComposer: draft.ok && holds(toPlainText(draft.value.text), signs) }
}

const toPlainText = (html: string): string =>
  new DOMParser().parseFromString(html, 'text/html').body.textContent ?? ''
