import type { HonoRequest } from 'hono'
import type * as z from 'zod/v4/core'
import { fail, ok, type Result } from '../contract/result.ts'
import { parseRequest } from './parse-request.ts'
import type { Refusal } from './refusal.ts'

/** Reads a JSON body by its schema. */
export async function readBody<Schema extends z.$ZodType>(
  request: HonoRequest,
  schema: Schema,
): Promise<Result<z.output<Schema>, Refusal>> {
  if (!/^application\/json\s*(;|$)/i.test(request.header('content-type') ?? '')) {
    return fail({ kind: 'invalid-request', detail: 'The body must be application/json' })
  }
  const body = await readJson(request)
  return body.ok ? parseRequest(schema, body.value) : body
}

async function readJson(request: HonoRequest): Promise<Result<unknown, Refusal>> {
  try {
    return ok(await request.json())
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return fail({ kind: 'invalid-request', detail: 'The body is not JSON' })
  }
}
