import type * as z from 'zod'
import { fail, ok, type Result } from '../contract/result.ts'

/** Parses a description file and names everything that is wrong in it. */
export function parseDescription<Schema extends z.ZodType>(
  schema: Schema,
  text: string,
): Result<z.output<Schema>, string[]> {
  const json = readJson(text)
  if (!json.ok) return json
  const parsed = schema.safeParse(json.value)
  if (parsed.success) return ok(parsed.data)
  return fail(parsed.error.issues.map((issue) => `${issue.path.join('.') || 'the file'}: ${toPlain(issue)}`))
}

function readJson(text: string): Result<unknown, string[]> {
  try {
    return ok(JSON.parse(text))
  } catch (error) {
    const [place] = /\(line \d+ column \d+\)/.exec(String(error)) ?? []
    return fail([place === undefined ? 'is not JSON' : `is not JSON ${place}`])
  }
}

const toPlain = ({ message }: z.core.$ZodIssue): string =>
  /^Invalid input: expected .*, received undefined$/.test(message) ? 'is missing' : message
