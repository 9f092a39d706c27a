import type { Comment, Ticket } from '../../contract/ticket.ts'
import type { OpenTicket } from '../../zendesk/workspace.ts'
import { isOver, type Job, type Line } from './job.ts'
import type { JobWorld } from './run-step.ts'

/** Where the job's text stands: the comment that holds it, and whether the composer does. */
export type Standing = { sent: number | undefined; inComposer: boolean }

/** What a text must hold to be the job's: all of it, or the addresses where passwords are not at hand. */
export async function findSigns(job: Job, writeText: JobWorld['writeText']): Promise<readonly string[]> {
  const known = job.lines.flatMap(({ state }) =>
    state.at === 'done' && state.done.kind === 'account-known' ? [state.done.email] : [],
  )
  if (known.length > 0 && job.choice.action === 'create_account') return known
  if ('people' in job.choice && job.choice.people.length === 0) return []
  const written = await writeText(job)
  return written.ok && written.value.text.trim() !== '' ? [written.value.text] : []
}

export function holds(text: string, signs: readonly string[]): boolean {
  const letters = squash(text)
  return signs.length > 0 && signs.every((sign) => letters.includes(squash(sign)))
}

const squash = (text: string): string => text.replace(/\s+/g, '').toLowerCase()

/** The job's comment among those that came after the press. */
export function findSent(
  job: Job,
  comments: readonly Comment[],
  signs: readonly string[],
): number | undefined {
  const found = comments.findIndex(
    ({ author, text }, index) => index >= job.commentsBefore && author === 'agent' && holds(text, signs),
  )
  return found === -1 ? undefined : found
}

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
      return inComposer ? { step, state: placed(step.kind) } : line
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

type Shown = { job: Job; comment: Comment | undefined; ticket: Ticket }

/** What went out by one save is told by its comment, which the agent may have worded otherwise. */
function settleSend(line: Line, { job, comment, ticket }: Shown): Line {
  const { step, state } = line
  if (step.kind !== 'send') return line
  const isPublic = step.comment === 'reply'
  const own = ticket.comments.find(
    (each, index) => index >= job.commentsBefore && each.author === 'agent' && each.public === isPublic,
  )
  const isEnded =
    ticket.status === step.wish.category && step.change.add.every((tag) => ticket.tags.includes(tag))
  const shown = comment ?? (state.at === 'done' || isEnded ? own : undefined)
  if (shown === undefined) return { ...line, state: { at: 'missing', found: '' } }
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

const placed = (kind: 'reply' | 'note'): Line['state'] =>
  kind === 'reply' ? { at: 'done', done: { kind } } : { at: 'done', done: { kind, where: 'composer' } }

/** The ticket has gone on since: somebody wrote after the job's text, or it was only handed to somebody else. */
export function isLeftBehind(job: Job, standing: Standing, { ticket }: OpenTicket): boolean {
  const sent = standing.sent ?? findFirstOwn(job, ticket)
  if (job.choice.action === 'hand_over') return true
  if (sent === undefined || !job.lines.every(isOver)) return false
  const later = ticket.comments.slice(sent + 1)
  return later.some(({ author }) => job.choice.action === 'discuss' || author !== 'agent')
}

/** Where the ledger knows a reply to be sent in other words, the agent's first comment since is taken for it. */
function findFirstOwn({ commentsBefore }: Job, { comments }: Ticket): number | undefined {
  const first = comments.findIndex(({ author }, index) => index >= commentsBefore && author === 'agent')
  return first === -1 ? undefined : first
}
