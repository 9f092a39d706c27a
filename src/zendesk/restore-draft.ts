import type { Result } from '../contract/result.ts'
import { fail, ok } from '../contract/result.ts'
import { notKept, readDraft, turnComposer } from './composer.ts'
import { standsInPieces, takeOut } from './take-out.ts'
import { lettersOfDraft } from './words-of-draft.ts'
import type { Draft, WorkspaceFailure, WrittenText } from './workspace.ts'
import { setPath, type Zaf } from './zaf-call.ts'

type DraftResult = Promise<Result<Draft, WorkspaceFailure>>
type Wanted = { draft: Draft; placed: WrittenText | undefined }

export async function restoreDraft(zaf: Zaf, ticketId: number, { draft, placed }: Wanted): DraftResult {
  const now = await readDraft(zaf, ticketId)
  if (!now.ok) return now
  if (now.value.rich !== draft.rich) return fail(notKept(now.value))
  if (placed === undefined) return putBack(zaf, ticketId, { now: now.value, draft })
  return takeBack(zaf, ticketId, { now: now.value, draft, placed })
}

type Restoring = { now: Draft; draft: Draft }

/** Takes out the placed text and nothing else. The composer turns back only where no words came since. */
async function takeBack(
  zaf: Zaf,
  ticketId: number,
  { now, draft, placed }: Restoring & { placed: WrittenText },
): DraftResult {
  const left = takeOut(now, placed) ?? (standsInPieces(now, placed) ? undefined : now.text)
  if (left === undefined) return fail(notKept(now))
  const letters = lettersOfDraft({ ...now, text: left })
  if (letters === lettersOfDraft(draft)) {
    const text = letters === '' && !/<img/i.test(left) ? draft.text : left
    return putBack(zaf, ticketId, { now, draft: { ...draft, text } })
  }
  if (left === now.text) return ok(now)
  const set = await setPath(zaf, 'ticket.comment.text', left)
  if (!set.ok) return set
  const after = await readDraft(zaf, ticketId)
  return after.ok && lettersOfDraft(after.value) !== letters ? fail(notKept(after.value)) : after
}

async function putBack(zaf: Zaf, ticketId: number, { now, draft }: Restoring): DraftResult {
  // The text goes in while the composer is internal, so that no internal word stands in a public one.
  const restored =
    draft.type === 'internalNote'
      ? await turnThenWrite(zaf, ticketId, { now, draft })
      : await writeThenTurn(zaf, ticketId, { now, draft })
  if (!restored.ok) return restored
  const same = lettersOfDraft(restored.value) === lettersOfDraft(draft) && restored.value.type === draft.type
  return same ? restored : fail(notKept(restored.value))
}

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
