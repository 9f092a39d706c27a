import * as v from 'valibot'
import { fail, type Result } from '../contract/result.ts'
import { parseShape } from './parse-shape.ts'
import type { WorkspaceFailure } from './workspace.ts'
import { getPaths, type Zaf } from './zaf-call.ts'
import { idSchema } from './zaf-shapes.ts'

const ticketIdSchema = v.object({ 'ticket.id': v.nullish(idSchema) })

type Wanted<Entries extends v.ObjectEntries> = {
  ticketId: number
  schema: v.ObjectSchema<Entries, undefined>
  tolerated?: readonly string[]
}

/** Reads a shape of the ticket in this frame together with its id; `other-ticket` when it is not the one meant. */
export async function getOfTicket<Entries extends v.ObjectEntries>(
  zaf: Zaf,
  { ticketId, schema, tolerated = [] }: Wanted<Entries>,
): Promise<Result<v.InferOutput<v.ObjectSchema<Entries, undefined>>, WorkspaceFailure>> {
  const read = await getPaths(zaf, ['ticket.id', ...Object.keys(schema.entries)], tolerated)
  if (!read.ok) return read
  const found = parseShape(ticketIdSchema, read.value)
  if (!found.ok) return found
  if (found.value['ticket.id'] !== ticketId) return fail({ kind: 'other-ticket' })
  return parseShape(schema, read.value)
}
