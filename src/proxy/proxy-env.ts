import type { ProblemKind } from '../contract/problem.ts'
import type { Audit } from './audit.ts'
import type { Caller } from './desk.ts'

/** What middleware hands on to the routes of `/v1`. */
export type ProxyEnv = {
  Variables: { requestId: string; caller: Caller; problem: ProblemKind | undefined; audit: Audit }
}
