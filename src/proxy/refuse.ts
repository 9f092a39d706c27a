import type { Context } from 'hono'
import { type Problem, problemStatus } from '../contract/problem.ts'
import { respond } from './answer.ts'
import type { ProxyEnv } from './proxy-env.ts'
import { type Refusal, refusalTitles } from './refusal.ts'

/** Answers with a problem body. */
export function refuse(
  context: Context<ProxyEnv>,
  refusal: Refusal,
  headers: Record<string, string> = {},
): Response {
  const { kind, ...told } = refusal
  const problem: Problem = {
    type: kind,
    title: refusalTitles[kind],
    status: problemStatus[kind],
    requestId: context.get('requestId'),
    ...told,
  }
  context.set('problem', kind)
  return respond(context, JSON.stringify(problem), {
    status: problem.status,
    headers: { 'content-type': 'application/problem+json', ...headers },
  })
}
