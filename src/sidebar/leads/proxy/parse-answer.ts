import * as z from 'zod/mini'
import { problemSchema } from '../../../contract/problem.ts'
import { fail, ok, type Result } from '../../../contract/result.ts'
import type { ProxyAnswer } from '../../../zendesk/workspace.ts'
import type { ProxyFailure } from '../../proxy/proxy-client.ts'

/** Anything that is neither the answer wanted nor a problem of ours is no word from the proxy. */
export function parseAnswer<Schema extends z.ZodMiniType>(
  answer: ProxyAnswer | undefined,
  schema: Schema,
): Result<z.output<Schema>, ProxyFailure> {
  const isAnswer = answer !== undefined && answer.status >= 200 && answer.status < 300
  const value = isAnswer ? z.safeParse(schema, answer.body) : undefined
  if (value?.success) return ok(value.data)
  if (answer?.unsent !== undefined) return fail({ kind: 'not-sent', words: answer.unsent })
  const problem = problemSchema.safeParse(answer?.body)
  return fail(problem.success ? { kind: 'problem', problem: problem.data } : { kind: 'no-word' })
}
