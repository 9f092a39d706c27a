import * as z from 'zod/mini'
import { fail, type Result } from '../contract/result.ts'
import { parseShape } from './parse-shape.ts'
import type { WorkspaceFailure } from './workspace.ts'
import { getPaths, type Zaf } from './zaf-call.ts'
import { idSchema } from './zaf-shapes.ts'

const ticketIdSchema = z.object({ 'ticket.id': z.nullish(idSchema) })

type Wanted<Shape extends z.core.$ZodShape> = {
  ticketId: number
  schema: z.ZodMiniObject<Shape>
  tolerated?: readonly string[]
}

/** Reads a shape of the ticket in this frame together with its id; `other-ticket` when it is not the one meant. */
export async function getOfTicket<Shape extends z.core.$ZodShape>(
  zaf: Zaf,
  { ticketId, schema, tolerated = [] }: Wanted<Shape>,
): Promise<Result<z.output<z.ZodMiniObject<Shape>>, WorkspaceFailure>> {
  const read = await getPaths(zaf, ['ticket.id', ...Object.keys(schema.shape)], tolerated)
  if (!read.ok) return read
  const found = parseShape(ticketIdSchema, read.value)
  if (!found.ok) return found
  if (found.value['ticket.id'] !== ticketId) return fail({ kind: 'other-ticket' })
  return parseShape(schema, read.value)
}
