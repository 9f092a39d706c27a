import type { Problem, ProblemKind } from '../contract/problem.ts'

/** Why a call is refused, before it becomes a problem body. */
export type Refusal = { kind: ProblemKind } & Partial<
  Pick<Problem, 'detail' | 'retryAfterSeconds' | 'account' | 'ticketId' | 'errors'>
>

export const refusalTitles: Record<ProblemKind, string> = {
  'invalid-request': 'The request is not what this call takes',
  unauthenticated: 'The token is missing or not accepted',
  'role-not-allowed': 'This role may not be given',
  'not-found': 'There is no such thing here',
  'method-not-allowed': 'This path is not asked in this way',
  'email-taken': 'This e-mail address already has an account',
  'under-way': 'An account for this e-mail address is being made',
  'password-unavailable': 'The password of this account can no longer be told',
  'key-reused': 'This key was used for something else',
  'too-many': 'Too much was asked for in a short time',
  internal: 'Something broke inside the proxy',
  'ceci-refused': 'CECI refused to make the account',
  'ceci-unreachable': 'CECI cannot be asked now; nothing was made',
  'outcome-unknown': 'CECI did not say whether the account was made',
}
