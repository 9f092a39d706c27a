import * as v from 'valibot'
import { fail, ok, type Result } from '../contract/result.ts'
import { getOfTicket } from './open-ticket-guard.ts'
import type { WorkspaceFailure } from './workspace.ts'
import { invokeAction, type Zaf } from './zaf-call.ts'

type Tags = Promise<Result<readonly string[], WorkspaceFailure>>
export type TagChange = { add: readonly string[]; remove: readonly string[] }

const tagsSchema = v.object({ 'ticket.tags': v.array(v.string()) })

export async function changeTags(zaf: Zaf, ticketId: number, wanted: TagChange): Tags {
  const before = await readTags(zaf, ticketId)
  if (!before.ok) return before
  const change = toOpenChange(before.value, wanted)
  if (change.add.length === 0 && change.remove.length === 0) return before
  for (const kind of ['add', 'remove'] as const) {
    if (change[kind].length === 0) continue
    const written = await invokeAction(zaf, `ticket.tags.${kind}`, change[kind])
    if (!written.ok) return written
  }
  const after = await readTags(zaf, ticketId)
  if (!after.ok) return after
  return isChanged(after.value, wanted) ? after : fail({ kind: 'not-kept', found: after.value.join(' ') })
}

export function isChanged(tags: readonly string[], wanted: TagChange): boolean {
  const left = toOpenChange(tags, wanted)
  return left.add.length === 0 && left.remove.length === 0
}

/** What is still to do; Zendesk lowers tags and splits them at spaces, so they are compared that way. */
export function toOpenChange(tags: readonly string[], wanted: TagChange): TagChange {
  const there = new Set(tags.map((tag) => tag.toLowerCase()))
  return {
    add: toZendeskTags(wanted.add).filter((tag) => !there.has(tag)),
    remove: toZendeskTags(wanted.remove).filter((tag) => there.has(tag)),
  }
}

function toZendeskTags(tags: readonly string[]): string[] {
  const pieces = tags.flatMap((tag) => tag.toLowerCase().split(/\s+/))
  return [...new Set(pieces.filter((tag) => tag !== ''))]
}

async function readTags(zaf: Zaf, ticketId: number): Tags {
  const read = await getOfTicket(zaf, { ticketId, schema: tagsSchema })
  return read.ok ? ok(read.value['ticket.tags']) : read
}
