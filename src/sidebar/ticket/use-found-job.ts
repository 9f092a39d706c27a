import { useEffect, useMemo, useState } from 'react'
import type { TicketHistory } from '../../contract/events.ts'
import type { OpenTicket, Workspace } from '../../zendesk/workspace.ts'
import type { Job } from '../job/job.ts'
import type { JobWorld } from '../job/run-step.ts'
import {
  findSent,
  findSigns,
  holds,
  isLeftBehind,
  nowhere,
  type Standing,
  settleText,
} from '../job/standing.ts'
import type { AppSettings } from '../settings/app-settings.ts'
import { useAgentNames } from './use-agent-names.ts'

export type FoundJob = { job: Job; isLeftBehind: boolean }

type Looking = {
  workspace: Workspace
  history: TicketHistory | undefined
  open: OpenTicket
  settings: AppSettings
  writeText: JobWorld['writeText']
}

/** What was done on this ticket before, here or on another machine, as the ledger and Zendesk tell it. */
export function useFoundJob({
  workspace,
  history,
  open,
  settings,
  writeText,
}: Looking): FoundJob | undefined {
  const names = useAgentNames(workspace, history, open.agent)
  const recover = useRecovery(history)
  const job = useMemo(
    () => (history && recover ? recover({ history, open, settings, names }) : undefined),
    [recover, history, open, settings, names],
  )
  const [standing, setStanding] = useState<Standing>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: `writeText` is new on every drawing and follows the rest
  useEffect(() => {
    if (job === undefined) return
    let overtaken = false
    void findStanding(job, { workspace, open, writeText }).then((found) => {
      if (!overtaken) setStanding(found)
    })
    return () => {
      overtaken = true
    }
  }, [job, workspace, open])
  return useMemo(() => {
    if (job === undefined || standing === undefined) return undefined
    return {
      job: settleText(job, standing, open),
      isLeftBehind: isLeftBehind(settleText(job, standing, open), standing, open),
    }
  }, [job, standing, open])
}

type Recover = typeof import('../job/recover-job.ts')['recoverJob']

/** Loaded for a ticket on which something was done, and for no other. */
function useRecovery(history: TicketHistory | undefined): Recover | undefined {
  const [recover, setRecover] = useState<{ job: Recover }>()
  const hasPast = history !== undefined && history.events.length + history.accounts.length > 0
  useEffect(() => {
    if (!hasPast) return
    import('../job/recover-job.ts').then(
      ({ recoverJob }) => setRecover({ job: recoverJob }),
      (error: unknown) =>
        setRecover(() => {
          throw error
        }),
    )
  }, [hasPast])
  return recover?.job
}

type Places = Pick<Looking, 'workspace' | 'open' | 'writeText'>

/** The composer is read only where a reply was put into one and has not come out as a comment. */
async function findStanding(job: Job, { workspace, open, writeText }: Places): Promise<Standing> {
  const signs = await findSigns(job, writeText)
  const sent = findSent(job, open.ticket.comments, signs)
  if (sent !== undefined || !job.lines.some(({ state }) => state.at === 'unsent')) return { ...nowhere, sent }
  const draft = await workspace.readDraft(job.ticketId)
  return { sent, inComposer: draft.ok && holds(toPlainText(draft.value.text), signs) }
}

const toPlainText = (html: string): string =>
  new DOMParser().parseFromString(html, 'text/html').body.textContent ?? ''
