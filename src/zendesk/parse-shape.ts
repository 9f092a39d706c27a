import * as z from 'zod/mini'
import { fail, ok, type Result } from '../contract/result.ts'
import type { WorkspaceFailure } from './workspace.ts'

/** Checks what came from Zendesk; a surprise names the place, never the content. */
export function parseShape<Schema extends z.core.$ZodType>(
  schema: Schema,
  value: unknown,
): Result<z.output<Schema>, WorkspaceFailure> {
  const parsed = z.safeParse(schema, value)
  if (parsed.success) return ok(parsed.data)
  const places = parsed.error.issues.map((issue) => issue.path.join('.') || 'the answer')
  return fail({ kind: 'refused', words: `Zendesk's answer is not understood at ${places[0]}` })
}
