import type { Problem } from '../../contract/problem.ts'
import type { WorkspaceFailure } from '../../zendesk/workspace.ts'
import type { ProxyFailure } from '../proxy/proxy-client.ts'
import { toPlace } from '../reply/to-place.ts'
import type { Words } from '../words/en.ts'
import type { StepFailure } from './job.ts'

/** What happened and what to do, in the agent's words. */
export function sayFailure(failure: StepFailure, words: Words): string {
  switch (failure.from) {
    case 'zendesk':
      return sayZendeskFailure(failure.failure, words)
    case 'proxy':
      return sayProxyFailure(failure.failure, words)
    case 'template':
      return words.failures.template(toPlace(failure.problem))
  }
}

export function sayZendeskFailure(failure: WorkspaceFailure, { failures }: Words): string {
  switch (failure.kind) {
    case 'invalid':
      return failures.invalid(failure.words.join(' '))
    case 'refused':
      return failures.refused(failure.words)
    case 'not-kept':
      return failures['not-kept'](failure.found)
    default:
      return failures[failure.kind]
  }
}

export function sayProxyFailure(failure: ProxyFailure, words: Words): string {
  if (failure.kind === 'not-sent') return words.failures['not-sent'](failure.words)
  if (failure.kind !== 'problem') return words.failures[failure.kind]
  const { problem } = failure
  const wait = problem.type === 'outcome-unknown' ? undefined : problem.retryAfterSeconds
  const said = sayProblem(problem, words)
  return wait === undefined ? said : `${said} ${words.failures.retryAfter(Math.ceil(wait))}`
}

function sayProblem(problem: Problem, { failures }: Words): string {
  switch (problem.type) {
    case 'email-taken':
      return problem.ticketId === undefined
        ? failures['email-taken']
        : failures['email-taken-from'](problem.ticketId)
    case 'too-many':
      return failures['too-many-accounts']
    case 'not-found':
    case 'method-not-allowed':
      return failures['not-found-in-proxy']
    default:
      return failures[problem.type]
  }
}
