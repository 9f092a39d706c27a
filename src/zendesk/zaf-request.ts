import type { RequestOptions } from '@zendesk/zaf-sdk-types'
import * as v from 'valibot'
import { fail, ok, type Result } from '../contract/result.ts'
import { toGet } from './first-questions.ts'
import { parseShape } from './parse-shape.ts'
import { parseJson, refusalSchema } from './rest-refusal.ts'
import { type Settled, settle } from './settle.ts'
import type { WorkspaceFailure } from './workspace.ts'
import type { Zaf } from './zaf-call.ts'

export type RestCall = { path: string; type?: 'GET' | 'PUT'; body?: unknown }

/** Asks Zendesk's REST API with the agent's own rights; what is neither an answer nor a 4xx leaves a write open. */
export async function askRest<Schema extends v.GenericSchema>(
  zaf: Zaf,
  call: RestCall,
  schema: Schema,
): Promise<Result<v.InferOutput<Schema>, WorkspaceFailure>> {
  const settled = await settle(() => zaf.client.request(toOptions(call)), zaf.timing.requestMs)
  const answer = toAnswer(settled)
  if (!answer.ok) return answer
  const parsed = parseShape(schema, answer.value)
  return parsed.ok || call.type !== 'PUT' ? parsed : fail({ kind: 'no-answer' })
}

function toOptions({ path, type = 'GET', body }: RestCall): RequestOptions {
  const options: RequestOptions = { ...toGet(path), type }
  if (body === undefined) return options
  return { ...options, contentType: 'application/json', data: JSON.stringify(body) }
}

function toAnswer(settled: Settled): Result<unknown, WorkspaceFailure> {
  switch (settled.kind) {
    case 'silent':
      return fail({ kind: 'no-answer' })
    case 'resolved':
      return ok(settled.value)
    case 'rejected':
      return fail(toFailure(settled.reason))
  }
}

function toFailure(reason: unknown): WorkspaceFailure {
  const refusal = v.safeParse(refusalSchema, reason)
  if (!refusal.success || refusal.output.status < 400 || refusal.output.status >= 500)
    return { kind: 'no-answer' }
  const { status } = refusal.output
  if (status === 401 || status === 403) return { kind: 'no-permission' }
  if (status === 404) return { kind: 'not-found' }
  if (status === 408) return { kind: 'no-answer' }
  if (status === 409) return { kind: 'conflict' }
  if (status === 429) return { kind: 'too-many' }
  const words = readWords(refusal.output.responseJSON ?? parseJson(refusal.output.responseText))
  return words.length > 0 ? { kind: 'invalid', words } : { kind: 'refused', words: `HTTP ${status}` }
}

const problemSchema = v.object({
  details: v.fallback(
    v.optional(v.record(v.string(), v.array(v.object({ description: v.string() })))),
    undefined,
  ),
  description: v.fallback(v.optional(v.string()), undefined),
  error: v.fallback(v.optional(v.string()), undefined),
})

/** Zendesk's sentences: those of each field where it gives them, else the general one. */
function readWords(body: unknown): string[] {
  const problem = v.safeParse(problemSchema, body)
  if (!problem.success) return []
  const { details = {}, description, error } = problem.output
  const byField = Object.values(details).flatMap((found) => found.map((detail) => detail.description))
  if (byField.length > 0) return byField
  return [description ?? error].filter((words) => words !== undefined)
}
