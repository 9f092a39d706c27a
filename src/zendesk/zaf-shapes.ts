import * as v from 'valibot'
import { ticketStatuses } from '../contract/ticket.ts'

/** An id, which Zendesk gives as a number and in places as its digits. */
export const idSchema = v.pipe(
  v.union([v.pipe(v.number(), v.safeInteger()), v.pipe(v.string(), v.regex(/^\d{1,15}$/))]),
  v.transform(Number),
)

/** Text, empty where Zendesk has none. */
export const wordsSchema = v.nullish(v.string(), '')

export const statusSchema = v.picklist(ticketStatuses)

/** The id of a custom status, in whichever form Zendesk tells it; undefined where it does not. */
export const customStatusIdSchema = v.fallback(
  v.optional(
    v.union([
      idSchema,
      v.pipe(
        v.object({ id: idSchema }),
        v.transform(({ id }) => id),
      ),
    ]),
  ),
  undefined,
)
export const namedSchema = v.object({ id: idSchema, name: wordsSchema })

const assigneePartSchema = v.nullish(v.object({ id: v.nullish(idSchema), name: v.nullish(v.string()) }))
export const assigneeSchema = v.nullish(v.object({ group: assigneePartSchema, user: assigneePartSchema }))

export const requesterSchema = v.nullish(
  v.object({ id: v.nullish(idSchema), name: wordsSchema, email: wordsSchema, locale: wordsSchema }),
)

export const peopleSchema = v.nullish(v.array(v.object({ name: wordsSchema, email: wordsSchema })), [])

/** Those who get copies; `id` is undefined where Zendesk tells none. */
export const ccsSchema = v.nullish(
  v.array(
    v.pipe(
      v.object({ id: v.fallback(v.optional(idSchema), undefined), name: wordsSchema, email: wordsSchema }),
      v.transform(({ id, name, email }) => ({ id, name, email })),
    ),
  ),
  [],
)

export const currentUserSchema = v.object({
  id: idSchema,
  name: wordsSchema,
  email: wordsSchema,
  role: v.pipe(v.nullish(v.union([v.string(), v.number()]), ''), v.transform(String)),
  locale: wordsSchema,
})

export const registrationSchema = v.object({
  metadata: v.object({
    installationId: v.nullish(idSchema),
    version: v.nullish(v.string()),
    settings: v.record(v.string(), v.unknown()),
  }),
  context: v.object({
    location: v.picklist(['ticket_sidebar', 'new_ticket_sidebar', 'nav_bar']),
    account: v.object({ subdomain: v.string() }),
  }),
})
/** What Zendesk says of the frame when it registers it: the payload of `app.registered`, parsed. */
export type Registration = v.InferOutput<typeof registrationSchema>

export const colorSchemeSchema = v.picklist(['light', 'dark'])

export const restCommentSchema = v.object({
  author_id: v.number(),
  public: v.boolean(),
  plain_body: v.nullish(v.string()),
  body: v.nullish(v.string()),
  created_at: v.nullish(v.string()),
})

/** Where a list goes on, as REST tells of its pages. */
export const pageMetaSchema = v.nullish(
  v.object({ has_more: v.boolean(), after_cursor: v.nullish(v.string()) }),
)

export const restUserSchema = v.object({
  id: v.number(),
  name: wordsSchema,
  email: wordsSchema,
  role: wordsSchema,
})
