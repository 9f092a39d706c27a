import * as z from 'zod/mini'
import { accountLogQuerySchema } from './account-log-query.ts'
import { accountRowSchema } from './accounts.ts'
import { actions } from './actions.ts'

/** The query of both reports: `from` (included) as an ISO 8601 date or moment, optional. */
export const reportQuerySchema = z.pick(accountLogQuerySchema, { from: true })

/** What agents chose where the app suggested something; `chosen` is absent where they did none of the five actions. */
export const overruleCountSchema = z.object({
  rule: z.optional(z.string()),
  suggested: z.enum(actions),
  chosen: z.optional(z.enum(actions)),
  count: z.int(),
})
export type OverruleCount = z.infer<typeof overruleCountSchema>

/** `GET /v1/overrules`: choices counted by the rule that spoke. */
export const overrulesSchema = z.object({ counts: z.array(overruleCountSchema) })

/**
 * `GET /v1/unfinished`: accounts whose outcome is open, whatever their age, and accounts made since `from` of which no
 * sent reply is known; newest first, 500 at most. `replyPlaced`: the reply was put before the agent.
 */
export const unfinishedSchema = z.object({
  rows: z.array(z.object({ ...accountRowSchema.shape, replyPlaced: z.boolean() })),
})
export type UnfinishedRow = z.infer<typeof unfinishedSchema>['rows'][number]
