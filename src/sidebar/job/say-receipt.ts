import type { Words } from '../words/en.ts'
import { isFinished, type Job, keepsNote } from './job.ts'
import type { Undone } from './undo-job.ts'

type Standing = {
  sent: boolean
  submitted: boolean
  isFound: boolean
  busy: boolean
  undone: Undone | undefined
}

/** The receipt in one sentence, with what is left for the agent to do. */
export function sayReceipt(
  job: Job,
  { sent, submitted, isFound, busy, undone }: Standing,
  receipt: Words['receipt'],
): string {
  if (busy) return receipt.underWay
  if (undone !== undefined) return sayUndone(job, undone, receipt)
  if (!isFinished(job)) return receipt.unfinished
  if (job.rehearsal) return receipt.rehearsed
  const isSaved = job.lines.some(({ state }) => state.at === 'done' && isOnTicket(state.done))
  switch (findText(job)) {
    case 'send':
      return isNote(job) ? receipt.finishedSaved : receipt.finishedSent
    case 'reply':
      return sent || isSaved ? receipt.finishedSent : receipt.finished
    case 'note':
      if (submitted || isFound) return isSaved || submitted ? receipt.finishedSaved : receipt.finishedNote
      if (isSaved) return receipt.finishedNoteSaved
      return sent ? receipt.finishedSaved : receipt.finishedNote
    case undefined:
      return submitted ? receipt.finishedSaved : receipt.finishedAssigned
  }
}

function sayUndone(job: Job, undone: Undone, receipt: Words['receipt']): string {
  const stays = job.lines.some(({ step, state }) => step.kind === 'account' && state.at === 'done')
  const parts = [receipt.undone[undone], ...(stays ? [receipt.accountStays] : [])]
  return [...parts, ...(keepsNote(job) ? [receipt.noteStays] : [])].join(' ')
}

const findText = ({ lines }: Job): 'reply' | 'note' | 'send' | undefined =>
  lines.flatMap(({ step: { kind } }) =>
    kind === 'reply' || kind === 'note' || kind === 'send' ? [kind] : [],
  )[0]

const isNote = ({ choice }: Job): boolean => choice.action === 'discuss'

/** Past the form already, saved by REST or found among the comments. */
const isOnTicket = (done: { kind: string; sent?: true; where?: string }): boolean =>
  done.sent === true || done.where === 'ticket'
