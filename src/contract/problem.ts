import * as z from 'zod/mini'
import { accountSchema } from './accounts.ts'

/** Each kind of refusal with its HTTP status. */
export const problemStatus = {
  'invalid-request': 400,
  unauthenticated: 401,
  'role-not-allowed': 403,
  'not-found': 404,
  'method-not-allowed': 405,
  'email-taken': 409,
  'under-way': 409,
  'password-unavailable': 409,
  'key-reused': 422,
  'too-many': 429,
  internal: 500,
  'ceci-refused': 502,
  'ceci-unreachable': 503,
  'outcome-unknown': 504,
} as const
export type ProblemKind = keyof typeof problemStatus
export const problemKinds = Object.keys(problemStatus) as ProblemKind[]

/** The body of every refusal, `application/problem+json` (RFC 9457); never holds an upstream's words. */
export const problemSchema = z.object({
  type: z.enum(problemKinds),
  title: z.string(),
  status: z.int(),
  detail: z.optional(z.string()),
  requestId: z.string(),
  retryAfterSeconds: z.optional(z.number()),
  account: z.optional(z.partial(accountSchema)),
  ticketId: z.optional(z.int()),
  errors: z.optional(z.array(z.object({ field: z.string(), message: z.string() }))),
})
export type Problem = z.infer<typeof problemSchema>
