import type { Result } from '../contract/result.ts'
import { fail } from '../contract/result.ts'
import { notKept, readDraft, turnComposer } from './composer.ts'
import { lettersOfDraft } from './words-of-draft.ts'
import type { Draft, WorkspaceFailure } from './workspace.ts'
import { setPath, type Zaf } from './zaf-call.ts'

type DraftResult = Promise<Result<Draft, WorkspaceFailure>>

export async function restoreDraft(zaf: Zaf, ticketId: number, draft: Draft): DraftResult {
  const now = await readDraft(zaf, ticketId)
  if (!now.ok) return now
  if (now.value.rich !== draft.rich) return fail(notKept(now.value))
  // The text goes in while the composer is internal, so that no internal word stands in a public one.
  const restored =
    draft.type === 'internalNote'
      ? await turnThenWrite(zaf, ticketId, { now: now.value, draft })
      : await writeThenTurn(zaf, ticketId, { now: now.value, draft })
  if (!restored.ok) return restored
  const same = lettersOfDraft(restored.value) === lettersOfDraft(draft) && restored.value.type === draft.type
  return same ? restored : fail(notKept(restored.value))
}

type Restoring = { now: Draft; draft: Draft }

async function turnThenWrite(zaf: Zaf, ticketId: number, { now, draft }: Restoring): DraftResult {
  const turned = await turnComposer(zaf, ticketId, { draft: now, type: 'internalNote' })
  if (!turned.ok) return turned
  const set = await setPath(zaf, 'ticket.comment.text', draft.text)
  return set.ok ? readDraft(zaf, ticketId) : set
}

async function writeThenTurn(zaf: Zaf, ticketId: number, { now, draft }: Restoring): DraftResult {
  const set = await setPath(zaf, 'ticket.comment.text', draft.text)
  if (!set.ok) return set
  if (draft.type === 'other' || draft.type === 'internalNote') return readDraft(zaf, ticketId)
  const turned = await turnComposer(zaf, ticketId, { draft: now, type: draft.type })
  return turned.ok ? readDraft(zaf, ticketId) : turned
}
