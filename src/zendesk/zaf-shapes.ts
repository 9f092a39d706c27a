import * as z from 'zod/mini'
import { ticketStatuses } from '../contract/ticket.ts'

/** An id, which Zendesk gives as a number and in places as its digits. */
export const idSchema = z.pipe(
  z.union([z.int(), z.string().check(z.regex(/^\d{1,15}$/))]),
  z.transform((id) => Number(id)),
)

export const wordsSchema = z.pipe(
  z.nullish(z.string()),
  z.transform((words) => words ?? ''),
)

export const statusSchema = z.enum(ticketStatuses)

/** The id of a custom status, in whichever form Zendesk tells it; undefined where it does not. */
export const customStatusIdSchema = z.catch(
  z.optional(
    z.union([
      idSchema,
      z.pipe(
        z.object({ id: idSchema }),
        z.transform(({ id }) => id),
      ),
    ]),
  ),
  undefined,
)
export const namedSchema = z.object({ id: idSchema, name: wordsSchema })

const assigneePartSchema = z.nullish(z.object({ id: z.nullish(idSchema), name: z.nullish(z.string()) }))
export const assigneeSchema = z.nullish(z.object({ group: assigneePartSchema, user: assigneePartSchema }))

export const requesterSchema = z.nullish(
  z.object({ id: z.nullish(idSchema), name: wordsSchema, email: wordsSchema, locale: wordsSchema }),
)

export const peopleSchema = z.pipe(
  z.nullish(z.array(z.object({ name: wordsSchema, email: wordsSchema }))),
  z.transform((people) => people ?? []),
)

/** Those who get copies; `id` is undefined where Zendesk tells none. */
export const ccsSchema = z.pipe(
  z.nullish(
    z.array(
      z.object({ id: z.catch(z.optional(idSchema), undefined), name: wordsSchema, email: wordsSchema }),
    ),
  ),
  z.transform((people) => (people ?? []).map(({ id, name, email }) => ({ id, name, email }))),
)

export const currentUserSchema = z.object({
  id: idSchema,
  name: wordsSchema,
  email: wordsSchema,
  role: z.pipe(z.nullish(z.union([z.string(), z.number()])), z.transform(String)),
  locale: wordsSchema,
})

export const registrationSchema = z.object({
  metadata: z.object({
    installationId: z.nullish(idSchema),
    version: z.nullish(z.string()),
    settings: z.record(z.string(), z.unknown()),
  }),
  context: z.object({
    location: z.enum(['ticket_sidebar', 'new_ticket_sidebar', 'nav_bar']),
    account: z.object({ subdomain: z.string() }),
  }),
})
/** What Zendesk says of the frame when it registers it: the payload of `app.registered`, parsed. */
export type Registration = z.infer<typeof registrationSchema>

export const colorSchemeSchema = z.enum(['light', 'dark'])

export const restUserSchema = z.object({
  id: z.number(),
  name: wordsSchema,
  email: wordsSchema,
  role: wordsSchema,
})
