import { problemSchema } from '../../contract/problem.ts'
import { fail, ok, type Result } from '../../contract/result.ts'
import type { ProxyAnswer } from '../../zendesk/workspace.ts'
import type { ProxyFailure } from './proxy-client.ts'

/** What an answer says: the value wanted with its status, a problem of the proxy's, Zendesk's refusal, or nothing. */
export function understand<Value>(
  answer: ProxyAnswer | undefined,
  status: number,
  parse: (body: unknown) => Value | undefined,
): Result<Value, ProxyFailure> {
  if (answer?.status === status) {
    const value = parse(answer.body)
    return value === undefined ? fail({ kind: 'no-word' }) : ok(value)
  }
  if (answer?.unsent !== undefined) return fail({ kind: 'not-sent', words: answer.unsent })
  const problem = problemSchema.safeParse(answer?.body)
  return fail(problem.success ? { kind: 'problem', problem: problem.data } : { kind: 'no-word' })
}
