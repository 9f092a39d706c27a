import type { AccountRow } from '../../contract/accounts.ts'
import type { StoredEvent, TicketHistory } from '../../contract/events.ts'
import type { Problem } from '../../contract/problem.ts'
import type { OpenTicket } from '../../zendesk/workspace.ts'
import type { AppSettings } from '../settings/app-settings.ts'
import type { Job, Line, Step, StepState, TagChange, Trace } from './job.ts'
import { findPastRun, isGone, type PastRun, toPerson } from './past-run.ts'
import { planJob } from './plan-job.ts'

type Sources = {
  history: TicketHistory
  open: OpenTicket
  settings: AppSettings
  /** Agents by their ids in Zendesk. */
  names: Readonly<Record<string, string>>
}

/** The receipt of what was done on this ticket, from the ledger and from what Zendesk shows now. */
export function recoverJob(sources: Sources): Job | undefined {
  const { history, open, settings } = sources
  const run = findPastRun(history, { ticket: open.ticket, statuses: settings.statuses })
  if (run === undefined) return undefined
  const plan = planJob(run.choice, {
    ticketId: open.id ?? 0,
    settings: { ...settings, delivery: deliveryOf(run, settings) },
    commentsBefore: countBefore(run, open),
  })
  const accounts = run.rows.flatMap((row) => toAccountLine(row, run, sources))
  const others = plan.lines.filter(({ step }) => step.kind !== 'account')
  const unreached = toUnreachedLine(run)
  return {
    ...plan,
    lines: [...accounts, ...unreached, ...others.map(({ step }) => recoverLine(step, run, sources))],
  }
}

/** The settings may have changed since; the ledger tells which way the reply went. */
function deliveryOf({ deeds }: PastRun, { delivery }: AppSettings): AppSettings['delivery'] {
  if (deeds.some(({ kind }) => kind === 'reply-placed')) return 'draft'
  return deeds.some(({ kind }) => kind === 'submitted') ? 'send' : delivery
}

/** Deeds are told after they are done, so the press itself counts; Zendesk tells whole seconds. */
function countBefore({ rows, deeds, pressedAt }: PastRun, { ticket }: OpenTicket): number {
  const told = [...rows.map(({ createdAt }) => createdAt), ...deeds.map(({ at }) => at)]
  const first = [...told, ...(pressedAt === undefined ? [] : [pressedAt])].sort()[0]
  const since = first === undefined ? Number.NaN : Math.floor(Date.parse(first) / 1000) * 1000
  const after = ticket.comments.findIndex(({ at }) => at !== undefined && Date.parse(at) >= since)
  const isTimed = ticket.comments.some(({ at }) => at !== undefined)
  if (!isTimed) return 0
  return after === -1 ? ticket.comments.length : after
}

function toAccountLine(row: AccountRow, { deeds }: PastRun, { names }: Sources): Line[] {
  const trace = { who: names[row.agentId] ?? '', at: row.createdAt }
  return toPerson(row).map((person) => ({
    step: { kind: 'account', person },
    // The reply comes after each account is made or left out.
    state: isGone(row) && deeds.length > 0 ? { at: 'left-out' } : toAccountState(row),
    trace,
  }))
}

function toUnreachedLine({ unreached: count, deeds }: PastRun): Line[] {
  const state: StepState = deeds.length > 0 ? { at: 'left-out' } : { at: 'missing', found: '' }
  return count === 0 ? [] : [{ step: { kind: 'unreached', count }, state }]
}

function toAccountState({ id, state, email }: AccountRow): StepState {
  switch (state) {
    case 'made':
      return { at: 'done', done: { kind: 'account-known', email } }
    case 'refused':
    case 'released':
      return { at: 'missing', found: '' }
    case 'under-way':
      return { at: 'failed', failure: { from: 'proxy', failure: { kind: 'problem', problem: underWay } } }
    case 'unknown': {
      const problem = { ...unknownOutcome, account: { id } }
      return { at: 'failed', failure: { from: 'proxy', failure: { kind: 'problem', problem } } }
    }
  }
}

const underWay: Problem = { type: 'under-way', title: '', status: 409, requestId: '' }
const unknownOutcome: Problem = { type: 'outcome-unknown', title: '', status: 504, requestId: '' }

function recoverLine(step: Step, { deeds }: PastRun, sources: Sources): Line {
  const deed = deeds.findLast(({ kind }) => kindsOf[step.kind]?.includes(kind))
  const trace = deed && toTrace(deed, sources)
  return { step, state: toState(step, deed, sources), trace }
}

const kindsOf: Partial<Record<Step['kind'], readonly StoredEvent['kind'][]>> = {
  reply: ['reply-placed', 'submitted'],
  note: ['discussed'],
  assign: ['handed-over'],
  status: ['status-set'],
  tags: ['tagged'],
  send: ['submitted', 'discussed'],
}

const toTrace = ({ agentId, at }: StoredEvent, { names, open }: Sources): Trace => ({
  who: names[agentId] ?? '',
  at,
  isMine: agentId === String(open.agent.id),
})

function toState(step: Step, deed: StoredEvent | undefined, { open, settings }: Sources): StepState {
  const { ticket, assignee } = open
  switch (step.kind) {
    case 'account':
    case 'unreached':
    case 'ccs':
      return { at: 'waiting' }
    case 'reply':
      if (deed?.kind === 'submitted') return { at: 'done', done: { kind: 'reply', sent: true } }
      return deed === undefined ? { at: 'missing', found: '' } : { at: 'unsent' }
    case 'note':
      return deed === undefined ? { at: 'missing', found: '' } : { at: 'unsent' }
    case 'send':
      return deed === undefined ? { at: 'missing', found: '' } : { at: 'done', done: { kind: 'send' } }
    case 'status':
      return ticket.status === step.wish.category
        ? { at: 'done', done: { kind: 'status', status: { category: ticket.status, label: ticket.status } } }
        : { at: 'missing', found: ticket.status }
    case 'tags': {
      const missing = findMissing(ticket.tags, step.change)
      return missing.length === 0
        ? { at: 'done', done: { kind: 'tags', tags: ticket.tags } }
        : { at: 'missing', found: missing.join(', ') }
    }
    case 'assign': {
      const wanted = step.to === 'responder' ? settings.responder : settings.discussGroup
      const now = [assignee.user?.name, assignee.group?.name].filter((name) => name !== undefined)
      return now.some((name) => name.toLowerCase() === wanted.toLowerCase())
        ? { at: 'done', done: { kind: 'assign', assignee } }
        : { at: 'missing', found: now[0] ?? '' }
    }
  }
}

const findMissing = (tags: readonly string[], { add }: TagChange): readonly string[] =>
  add.filter((tag) => !tags.some((there) => there.toLowerCase() === tag.toLowerCase()))
