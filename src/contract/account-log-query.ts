import * as z from 'zod/mini'
import { accountRowSchema } from './accounts.ts'

const moment = z.pipe(z.string(), z.transform(toMoment))

/**
 * The query of `GET /v1/accounts/log`, each part optional: `from` (included) and `to` (not included) as ISO 8601
 * dates or moments, `limit` up to 1000 rows a page, `format=csv` for the same page as CSV.
 */
export const accountLogQuerySchema = z.strictObject({
  from: z.optional(moment),
  to: z.optional(moment),
  role: z.optional(z.string().check(z.regex(/^[^\p{Cc}\p{Cs}]{1,80}$/u))),
  agent: z.optional(z.string().check(z.regex(/^\d{1,20}$/))),
  state: z.optional(accountRowSchema.shape.state),
  limit: z.optional(z.pipe(z.string().check(z.regex(/^\d{1,4}$/)), z.pipe(z.transform(Number), rowCount()))),
  cursor: z.optional(z.string().check(z.regex(/^[\w-]{1,200}$/))),
  format: z.optional(z.enum(['json', 'csv'])),
})

function rowCount() {
  return z.int().check(z.minimum(1), z.maximum(1000))
}

function toMoment(written: string, context: z.core.ParsePayload<unknown>): string {
  const time = /^\d{4}-\d\d-\d\d(T[\d:.]+(Z|[+-]\d\d:\d\d))?$/.test(written)
    ? Date.parse(written)
    : Number.NaN
  if (!Number.isNaN(time)) return new Date(time).toISOString()
  context.issues.push({ code: 'custom', input: written, message: 'is not an ISO 8601 date' })
  return z.NEVER
}
