import { wordsOfDraft } from '../../zendesk/words-of-draft.ts'
import type { Job } from './job.ts'
import { findSigns, holds, isAlike } from './recognise-text.ts'
import type { JobWorld } from './run-step.ts'
import { type Before, undoJob } from './undo-job.ts'

/** An earlier press of which something still stands on the form, unsaved. */
export type Left = { job: Job; before: Before }

export const carriesText = ({ lines }: Job): boolean =>
  lines.some(({ step }) => step.kind === 'reply' || step.kind === 'note' || step.kind === 'send')

/** Takes earlier presses back, the last one first; gives those of which something could not be taken. */
export async function takeBackAll(left: readonly Left[], world: JobWorld): Promise<readonly Left[]> {
  const standing: Left[] = []
  for (const { job, before } of left.toReversed()) {
    const taken = await undoJob(job, before, world)
    if (taken.undone !== 'all') standing.unshift({ job: taken.job, before })
  }
  return standing
}

/** Whether the text of a job found on opening the ticket still stands in the composer. */
export async function standsInComposer(found: Job, { workspace, writeText }: JobWorld): Promise<boolean> {
  const isPlaced = found.lines.some(
    ({ step, state }) =>
      (step.kind === 'reply' || step.kind === 'note') && state.at === 'done' && !isSaved(state.done),
  )
  if (!isPlaced) return false
  const draft = await workspace.readDraft(found.ticketId)
  if (!draft.ok) return false
  const words = wordsOfDraft(draft.value)
  const signs = await findSigns(found, writeText)
  return holds(words, signs) || isAlike(words, found, signs)
}

const isSaved = (done: { kind: string; sent?: true; where?: string }): boolean =>
  done.sent === true || done.where === 'ticket'
