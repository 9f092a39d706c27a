import type { Comment } from '../../contract/ticket.ts'
import { shareOfPieces } from '../../zendesk/take-out.ts'
import type { Job, Line } from './job.ts'
import type { JobWorld } from './run-step.ts'

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

/** Most of the job's text, so that an agent has changed it and not written another. */
export function isAlike(text: string, { choice }: Job, signs: readonly string[]): boolean {
  const [whole] = signs
  if (whole === undefined || choice.action === 'create_account') return false
  return shareOfPieces(squash(text), squash(whole)) >= 0.5
}

const squash = (text: string): string => text.replace(/\s+/g, '').toLowerCase()

/** The job's comment among those that came after the press, in its own words or else in changed ones. */
export function findSent(
  job: Job,
  comments: readonly Comment[],
  signs: readonly string[],
): number | undefined {
  const isOwn = isOwnComment(job)
  const found = comments.findIndex((comment, index) => isOwn(comment, index) && holds(comment.text, signs))
  if (found !== -1) return found
  return findOwn(job, comments, ({ text }) => isAlike(text, job, signs))
}

/** A comment that an agent made since the press, to the same readers, whatever it says. */
export function findOwn(
  job: Job,
  comments: readonly Comment[],
  isWanted: (comment: Comment) => boolean = () => true,
): number | undefined {
  const isPublic = job.choice.action !== 'discuss'
  const isOwn = isOwnComment(job)
  const found = comments.findIndex(
    (comment, index) => isOwn(comment, index) && comment.public === isPublic && isWanted(comment),
  )
  return found === -1 ? undefined : found
}

const isOwnComment =
  ({ commentsBefore }: Job) =>
  ({ author }: Comment, index: number): boolean =>
    index >= commentsBefore && author === 'agent'

export const isText = ({ step }: Line): boolean =>
  step.kind === 'reply' || step.kind === 'note' || step.kind === 'send'
