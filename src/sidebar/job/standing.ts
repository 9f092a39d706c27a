import type { Comment, Ticket } from '../../contract/ticket.ts'
import type { OpenTicket } from '../../zendesk/workspace.ts'
import { isOver, type Job, type Line } from './job.ts'
import { findOwn } from './recognise-text.ts'
import { turned } from './step-words.ts'

/** Where the job's text stands: the comment that holds it, and whether the composer does. */
export type Standing = { sent: number | undefined; inComposer: InComposer }

/** `turned`: there, but it would go to the wrong readers; `unread`: not looked for, or not to be told. */
export type InComposer = 'whole' | 'changed' | 'turned' | 'absent' | 'unread'

/** A job found on opening the ticket, with its text where Zendesk shows it. */
export function settleText(job: Job, { sent, inComposer }: Standing, { ticket }: OpenTicket): Job {
  const comment = sent === undefined ? undefined : ticket.comments[sent]
  const told =
    comment !== undefined || job.lines.some(({ state }) => state.at === 'done' && isSent(state.done))
  const settle = (line: Line): Line => {
    const { step, state, trace } = line
    if (step.kind === 'send') return settleSend(line, { job, comment, ticket })
    if (isOver(line)) return line
    if (step.kind === 'reply' || step.kind === 'note') {
      if (comment !== undefined)
        return { step, state: saved(step.kind), trace: { who: comment.authorName, at: comment.at } }
      return settleDraft(line, { kind: step.kind, inComposer, comment: findComment(job, ticket) })
    }
    if (!told || trace === undefined) return line
    if (step.kind === 'status')
      return { ...line, state: { at: 'done', done: { kind: 'status-since', now: ticket.status } } }
    if (step.kind === 'tags' && state.at === 'missing')
      return { ...line, state: { at: 'done', done: { kind: 'tags', tags: ticket.tags } } }
    return line
  }
  return { ...job, lines: job.lines.map(settle) }
}

type Drafted = { kind: 'reply' | 'note'; inComposer: InComposer; comment: Comment | undefined }

/** A text that has not come out in its own words. Drafts are an agent's own: nobody sees another's. */
function settleDraft(line: Line, { kind, inComposer, comment }: Drafted): Line {
  const { step, state, trace } = line
  if (inComposer === 'whole' || inComposer === 'changed')
    return { step, state: placed(kind, inComposer === 'changed') }
  if (inComposer === 'turned') return { step, state: { at: 'missing', found: turned } }
  if (comment !== undefined) return toUnclear(line, comment)
  const isNotHere = state.at === 'unsent' && trace?.isMine === true && inComposer === 'absent'
  return isNotHere ? { ...line, state: { at: 'unsent', notHere: true } } : line
}

type Shown = { job: Job; comment: Comment | undefined; ticket: Ticket }

/** What went out by one save is told by its comment, which the agent may have worded otherwise. */
function settleSend(line: Line, { job, comment, ticket }: Shown): Line {
  const { step, state } = line
  if (step.kind !== 'send') return line
  const own = findComment(job, ticket)
  const isEnded =
    ticket.status === step.wish.category && step.change.add.every((tag) => ticket.tags.includes(tag))
  const shown = comment ?? (state.at === 'done' || isEnded ? own : undefined)
  if (shown === undefined) return toUnclear({ ...line, state: { at: 'missing', found: '' } }, own)
  return {
    step,
    state: { at: 'done', done: { kind: 'send' } },
    trace: { who: shown.authorName, at: shown.at },
  }
}

const isSent = (done: { kind: string; sent?: true }): boolean => done.sent === true || done.kind === 'send'

const saved = (kind: 'reply' | 'note'): Line['state'] =>
  kind === 'reply'
    ? { at: 'done', done: { kind, sent: true } }
    : { at: 'done', done: { kind, where: 'ticket' } }

const placed = (kind: 'reply' | 'note', isChanged: boolean): Line['state'] => {
  const changed = isChanged ? { changed: true as const } : {}
  return kind === 'reply'
    ? { at: 'done', done: { kind, ...changed } }
    : { at: 'done', done: { kind, where: 'composer', ...changed } }
}

const findComment = (job: Job, { comments }: Ticket): Comment | undefined =>
  comments[findOwn(job, comments) ?? comments.length]

/** What somebody has written since may be the job's text in words that are not the app's. */
const toUnclear = (line: Line, comment: Comment | undefined): Line =>
  comment === undefined
    ? line
    : { step: line.step, state: { at: 'unclear' }, trace: { who: comment.authorName, at: comment.at } }

/** The ticket has gone on since: somebody wrote after the job's text, or it was only handed to somebody else. */
export function isLeftBehind(job: Job, standing: Standing, { ticket }: OpenTicket): boolean {
  const sent = standing.sent ?? findFirstOwn(job, ticket)
  if (job.choice.action === 'hand_over') return true
  const isUnclear = job.lines.some(({ state }) => state.at === 'unclear')
  if (sent === undefined || !(isUnclear || job.lines.every(isOver))) return false
  const later = ticket.comments.slice(sent + 1)
  return later.some(({ author }) => job.choice.action === 'discuss' || author !== 'agent')
}

/** Where the ledger knows a reply to be sent in other words, the agent's first comment since is taken for it. */
function findFirstOwn({ commentsBefore }: Job, { comments }: Ticket): number | undefined {
  const first = comments.findIndex(({ author }, index) => index >= commentsBefore && author === 'agent')
  return first === -1 ? undefined : first
}
