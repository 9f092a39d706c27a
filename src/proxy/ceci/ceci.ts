import type { Email } from '../../contract/email.ts'
import type { Result } from '../../contract/result.ts'
import type { Budget } from '../budget.ts'

/** A user as CECI tells of it; `role` is CECI's own value. */
export type CeciUser = {
  email: Email
  firstName?: string | undefined
  lastName?: string | undefined
  role?: string | undefined
  createdAt?: string | undefined
}

export type NewCeciUser = {
  email: Email
  firstName: string
  lastName: string
  role: string
  password: string
}

/**
 * `left-alone`: CECI was not asked. `no-time`: it was still answering when our time was spent. `because` is in our own
 * words, never CECI's.
 */
export type FindFailure = { kind: 'unreachable' | 'refused' | 'left-alone' | 'no-time'; because: string }

/**
 * `not-sent`, `no-time` and `refused`: nothing was made. `unknown`: it may have been made, or may still be.
 */
export type CreateFailure = {
  kind: 'email-taken' | 'refused' | 'not-sent' | 'no-time' | 'unknown'
  because: string
}

/** What the proxy may ask of CECI. Nothing outside this folder knows how CECI is reached. */
export interface Ceci {
  /** Finds the user with exactly this address; `undefined` only when CECI clearly said there is none. */
  findUser(email: Email, budget: Budget): Promise<Result<CeciUser | undefined, FindFailure>>
  /** Makes one user. Asks once: whoever repeats it must have looked in between. */
  createUser(user: NewCeciUser, budget: Budget): Promise<Result<CeciUser, CreateFailure>>
}
