import * as z from 'zod/v4/core'
import { fail, ok, type Result } from '../contract/result.ts'
import type { Refusal } from './refusal.ts'

/** Parses what a caller sent, and names every field that is wrong. */
export function parseRequest<Schema extends z.$ZodType>(
  schema: Schema,
  sent: unknown,
): Result<z.output<Schema>, Refusal> {
  const parsed = z.safeParse(schema, sent)
  if (parsed.success) return ok(parsed.data)
  return fail({ kind: 'invalid-request', errors: parsed.error.issues.flatMap(toFieldErrors) })
}

function toFieldErrors(issue: z.$ZodIssue): { field: string; message: string }[] {
  const field = issue.path.join('.')
  if (issue.code !== 'unrecognized_keys') return [{ field, message: issue.message }]
  return issue.keys.map((key) => ({ field: [field, key].filter(Boolean).join('.'), message: 'is not known' }))
}
