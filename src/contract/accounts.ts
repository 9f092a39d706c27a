import * as z from 'zod/mini'
import { emailSchema, personSchema } from './person-schema.ts'

export const ticketIdSchema = z.int().check(z.positive())

/** `POST /v1/accounts`. A rehearsal touches neither CECI nor Zendesk. */
export const createAccountSchema = z.strictObject({
  ...personSchema.shape,
  ticketId: ticketIdSchema,
  rehearsal: z.optional(z.boolean()),
})
export type CreateAccount = z.infer<typeof createAccountSchema>

export const idempotencyKeySchema = z.string().check(z.regex(/^[\w-]{16,64}$/))

/** An account as the proxy's ledger has it; `createdAt` is ISO 8601 in UTC. */
export const accountSchema = z.object({
  id: z.string(),
  email: z.string(),
  firstName: z.string(),
  lastName: z.string(),
  role: z.string(),
  createdAt: z.string(),
})
export type Account = z.infer<typeof accountSchema>

/** 201 to `POST /v1/accounts`; `replayed` when this desk, ticket and content had made it before. */
export const accountMadeSchema = z.object({
  account: accountSchema,
  password: z.string(),
  replayed: z.boolean(),
})
export type AccountMade = z.infer<typeof accountMadeSchema>

/** `POST /v1/accounts/look-up`. */
export const lookUpSchema = z.strictObject({
  emails: z.array(emailSchema).check(z.minLength(1), z.maxLength(50)),
})

/**
 * What is known of one address: `exists` in CECI, `under-way` claimed by a create that is not settled,
 * `unknown` when a create was never answered or CECI cannot be asked. `ticketId` is where the claim came from.
 */
export const lookedUpSchema = z.object({
  email: z.string(),
  state: z.enum(['none', 'exists', 'under-way', 'unknown']),
  accountId: z.optional(z.string()),
  ticketId: z.optional(ticketIdSchema),
})
export type LookedUp = z.infer<typeof lookedUpSchema>

/** `createsLeft`: how many accounts the agent may still have made now; a longer batch is not to be started. */
export const lookUpAnswerSchema = z.object({
  results: z.array(lookedUpSchema),
  createsLeft: z.optional(z.int()),
})
export type LookUpAnswer = z.infer<typeof lookUpAnswerSchema>

/** `POST /v1/accounts/{id}/resolve`: a person looked in CECI and saw the account, or saw that it is not there. */
export const resolveSchema = z.strictObject({ seen: z.boolean() })

/** A row of the ledger as leads and receipts see it. */
export const accountRowSchema = z.object({
  ...accountSchema.shape,
  ticketId: ticketIdSchema,
  agentId: z.string(),
  state: z.enum(['under-way', 'made', 'unknown', 'refused', 'released']),
})
export type AccountRow = z.infer<typeof accountRowSchema>

export const resolveAnswerSchema = z.object({ account: accountRowSchema })

/** `GET /v1/accounts/log`, newest first; `cursor` asks for the next page, absent on the last. */
export const accountLogSchema = z.object({ rows: z.array(accountRowSchema), cursor: z.optional(z.string()) })

/** `GET /v1/roles`: what may be asked for, by the name agents see. */
export const rolesSchema = z.object({ roles: z.array(z.string()) })
