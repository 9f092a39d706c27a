import * as v from 'valibot'
import { fail, ok, type Result } from '../contract/result.ts'
import type { WorkspaceFailure } from './workspace.ts'

/** Checks what came from Zendesk; a surprise names the place, never the content. */
export function parseShape<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
): Result<v.InferOutput<Schema>, WorkspaceFailure> {
  const parsed = v.safeParse(schema, value)
  if (parsed.success) return ok(parsed.output)
  const place = v.getDotPath(parsed.issues[0]) ?? 'the answer'
  return fail({ kind: 'refused', words: `Zendesk's answer is not understood at ${place}` })
}
