import * as z from 'zod/mini'
import { type Action, actions } from '../contract/actions.ts'
import { fail, ok, type Result } from '../contract/result.ts'
import type { Ticket } from '../contract/ticket.ts'
import { exportedTicketSchema, fromExport } from './from-export.ts'
import { ticketSchema } from './ticket-schema.ts'

export type TicketId = string | number | null

export type LabelledTicket = { id: TicketId; ticket: Ticket; expected?: Label }
export type Label = { action: Action; acceptable: readonly Action[] }
export type BadLine = { id: TicketId; error: string }

const labelSchema = z.object({
  action: z.enum(actions),
  acceptable: z._default(z.array(z.enum(actions)), []),
})
const idSchema = z.object({ id: z.union([z.string(), z.number()]) })
const labelledSchema = z.object({ expected: z.optional(labelSchema) })

/** Reads one line: a ticket in our own form or as Zendesk exports it, with a label where it has one. */
export function parseLine(line: string): Result<LabelledTicket, BadLine> {
  const json = parseJson(line)
  if (!json.ok) return fail({ id: null, error: 'is not JSON' })
  const { value } = json
  const named = idSchema.safeParse(value)
  const id = named.success ? named.data.id : null
  const own = ticketSchema.safeParse(value)
  const exported = own.success ? undefined : exportedTicketSchema.safeParse(value)
  const ticket = own.success ? own.data : exported?.success ? fromExport(exported.data) : undefined
  if (ticket === undefined) return fail({ id, error: explain(own.error?.issues[0]) })
  const labelled = labelledSchema.safeParse(value)
  const expected = labelled.success ? labelled.data.expected : undefined
  return ok(expected === undefined ? { id, ticket } : { id, ticket, expected })
}

function parseJson(line: string): Result<unknown, 'not-json'> {
  try {
    return ok(JSON.parse(line))
  } catch {
    return fail('not-json')
  }
}

function explain(issue: { path: PropertyKey[]; message: string } | undefined): string {
  const where = issue?.path.map(String).join('.') ?? ''
  return where === '' ? 'is not a ticket' : `is not a ticket: ${where}: ${issue?.message}`
}
