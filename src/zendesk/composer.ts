import * as v from 'valibot'
import { fail, ok, type Result } from '../contract/result.ts'
import { getOfTicket } from './open-ticket-guard.ts'
import { lettersOfDraft, wordsOfDraft } from './words-of-draft.ts'
import type { ComposerType, Draft, WorkspaceFailure, WrittenText } from './workspace.ts'
import { invokeAction, setPath, type Zaf } from './zaf-call.ts'
import { wordsSchema } from './zaf-shapes.ts'

type DraftResult = Promise<Result<Draft, WorkspaceFailure>>
type TurnedType = Exclude<ComposerType, 'other'>

export const draftSchema = v.object({
  'ticket.comment.text': wordsSchema,
  'ticket.comment.type': v.fallback(v.picklist(['publicReply', 'internalNote', 'other']), 'other'),
  'ticket.comment.useRichText': v.nullish(v.boolean()),
})

export async function readDraft(zaf: Zaf, ticketId: number): DraftResult {
  const read = await getOfTicket(zaf, { ticketId, schema: draftSchema })
  return read.ok ? ok(toDraft(read.value)) : read
}

export const toDraft = (read: v.InferOutput<typeof draftSchema>): Draft => ({
  text: read['ticket.comment.text'],
  type: read['ticket.comment.type'],
  rich: read['ticket.comment.useRichText'] === true,
})

export async function placeReply(zaf: Zaf, ticketId: number, reply: WrittenText): DraftResult {
  const draft = await readDraft(zaf, ticketId)
  if (!draft.ok) return draft
  // Words typed as an internal note must not become public by turning the composer.
  const holdsNote = draft.value.type === 'internalNote' && lettersOfDraft(draft.value) !== ''
  if (holdsNote) return fail(notTurned('publicReply', draft.value.type))
  return place(zaf, ticketId, { draft: draft.value, type: 'publicReply', written: reply })
}

export async function placeNote(zaf: Zaf, ticketId: number, note: WrittenText): DraftResult {
  const draft = await readDraft(zaf, ticketId)
  if (!draft.ok) return draft
  return place(zaf, ticketId, { draft: draft.value, type: 'internalNote', written: note })
}

type Placing = { draft: Draft; type: TurnedType; written: WrittenText }

async function place(zaf: Zaf, ticketId: number, placing: Placing): DraftResult {
  const turned = await turnComposer(zaf, ticketId, placing)
  if (!turned.ok || stands(turned.value, placing.written)) return turned
  const appended = await append(zaf, turned.value, placing.written)
  if (!appended.ok) return appended
  const after = await readDraft(zaf, ticketId)
  if (!after.ok) return after
  if (after.value.type !== placing.type) {
    // Never leave an internal word in a composer that turned public meanwhile.
    await setPath(zaf, 'ticket.comment.text', turned.value.text)
    return fail(notTurned(placing.type, after.value.type))
  }
  const keepsOld = lettersOfDraft(after.value).includes(lettersOfDraft(turned.value))
  return keepsOld && stands(after.value, placing.written) ? after : fail(notKept(after.value))
}

/** Turns the composer and gives the draft that then stands in it; any other type read back is a failure. */
export async function turnComposer(
  zaf: Zaf,
  ticketId: number,
  { draft, type }: { draft: Draft; type: TurnedType },
): DraftResult {
  if (draft.type === type) return ok(draft)
  if (draft.type === 'other') return fail(notTurned(type, draft.type))
  const set = await setPath(zaf, 'ticket.comment.type', type)
  if (!set.ok && set.failure.kind === 'no-answer') return set
  const turned = await readDraft(zaf, ticketId)
  if (!turned.ok || turned.value.type === type) return turned
  return fail(notTurned(type, turned.value.type))
}

function append(zaf: Zaf, draft: Draft, written: WrittenText) {
  if (draft.rich) return invokeAction(zaf, 'ticket.comment.appendHtml', written.html)
  const gap = lettersOfDraft(draft) === '' ? '' : '\n\n'
  return invokeAction(zaf, 'ticket.comment.appendText', `${gap}${written.text}`)
}

function stands(draft: Draft, written: WrittenText): boolean {
  const text = draft.rich ? written.html : written.text
  return lettersOfDraft(draft).includes(lettersOfDraft({ text, rich: draft.rich }))
}

function notTurned(wanted: TurnedType, found: ComposerType): WorkspaceFailure {
  return { kind: wanted === 'publicReply' ? 'composer-not-public' : 'composer-not-internal', found }
}

export function notKept(draft: Draft): WorkspaceFailure {
  return { kind: 'not-kept', found: wordsOfDraft(draft).slice(0, 200) }
}
