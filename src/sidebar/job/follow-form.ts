import type { Comment } from '../../contract/ticket.ts'
import { lettersOfPlaced, standsInPieces } from '../../zendesk/take-out.ts'
import { lettersOfDraft } from '../../zendesk/words-of-draft.ts'
import type { Draft, FormNow, StatusNow, WrittenText } from '../../zendesk/workspace.ts'
import type { Job, Line, StepDone, StepState } from './job.ts'
import { turned } from './step-words.ts'
import { isSameAssignee, isSameStatus } from './undo-job.ts'

export type Seen = {
  form: FormNow
  status: StatusNow
  /** The agent's comments since the press. */
  written: readonly Comment[]
  /** The form has been saved since the press. */
  submitted: boolean
  /** The job's text stands among the comments. */
  sent: boolean
}

/** The job with each finished line as it stands now, whoever has changed it since the press. */
export const followForm = (job: Job, seen: Seen): Job => ({
  ...job,
  lines: job.lines.map((line) => {
    const state = line.state.at === 'done' ? follow(line, line.state.done, seen) : undefined
    return state === undefined ? line : { ...line, state }
  }),
})

function follow({ step }: Line, done: StepDone, seen: Seen): StepState | undefined {
  const { form, status, submitted, sent } = seen
  const isSaved = submitted || sent
  if (done.kind === 'reply' || done.kind === 'note') return followText(done, seen)
  if (done.kind === 'status' && !isSameStatus(status, done.status))
    return isSaved
      ? { at: 'done', done: { kind: 'status-since', now: status.category } }
      : { at: 'missing', found: status.category }
  if (step.kind === 'tags' && done.kind === 'tags') {
    const gone = step.change.add.filter((tag) => has(done.tags, tag) && !has(form.tags, tag))
    if (isSaved || gone.length === 0) return { at: 'done', done: { kind: 'tags', tags: form.tags } }
    return { at: 'missing', found: gone.join(', ') }
  }
  if (done.kind === 'assign' && !isSameAssignee(form.assignee, done.assignee)) {
    if (isSaved) return { at: 'done', done: { kind: 'assign', assignee: form.assignee } }
    return { at: 'missing', found: form.assignee.user?.name ?? form.assignee.group?.name ?? '' }
  }
  return undefined
}

function followText(
  done: Extract<StepDone, { kind: 'reply' | 'note' }>,
  { form: { draft }, written, submitted, sent }: Seen,
): StepState | undefined {
  const { text } = done
  if (sent || text === undefined || isOnTicket(done)) return undefined
  if (submitted && written.some((comment) => isMadeOf(comment, text, done.kind)))
    return {
      at: 'done',
      done: done.kind === 'reply' ? { ...done, sent: true } : { ...done, where: 'ticket' },
    }
  if (!standsInPieces(draft, text)) return { at: 'missing', found: '' }
  if (draft.type !== (done.kind === 'reply' ? 'publicReply' : 'internalNote'))
    return { at: 'missing', found: turned }
  return isWhole(draft, text) ? undefined : { at: 'done', done: { ...done, changed: true } }
}

const isOnTicket = (done: Extract<StepDone, { kind: 'reply' | 'note' }>): boolean =>
  done.kind === 'reply' ? done.sent === true : done.where === 'ticket'

const isWhole = (draft: Draft, text: WrittenText): boolean =>
  lettersOfDraft(draft).includes(lettersOfPlaced(draft, text))

/** Sent in words that the agent has changed before. */
const isMadeOf = (comment: Comment, text: WrittenText, kind: 'reply' | 'note'): boolean =>
  comment.public === (kind === 'reply') &&
  standsInPieces({ text: comment.text, type: 'other', rich: false }, text)

const has = (tags: readonly string[], tag: string): boolean =>
  tags.some((there) => there.toLowerCase() === tag.toLowerCase())
