import * as z from 'zod'
import { createSchema, isAddressLast } from './form/create-description.ts'
import { fieldName, formPlace, path, selector, signSchema } from './form/description-parts.ts'
import { lookUpSchema } from './form/look-up-description.ts'

const onceRead = z.object({
  create: z.record(z.string(), z.unknown()),
  lookUp: z.record(z.string(), z.unknown()),
})

/** CECI's admin pages as the form adapter needs to know them: one JSON file. Field names are the inputs' `name`. */
export const formDescriptionSchema = z
  .strictObject({
    /** The language that pages are asked for in, so that their texts stay as described. */
    language: z
      .string()
      .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]+)*$/, 'must be a language, such as en')
      .default('en'),
    /** What a script of the page would send along with a form: taken from the page, where the page has it. */
    tokens: z
      .array(
        z
          .strictObject({
            selector,
            attribute: z.string().min(1).default('content'),
            header: z
              .string()
              .regex(/^[A-Za-z0-9-]+$/, 'must be the name of a header')
              .optional(),
            field: fieldName.optional(),
          })
          .refine(
            ({ header, field }) => (header === undefined) !== (field === undefined),
            'must name either a header or a field',
          ),
      )
      .default([]),
    logIn: z.strictObject({
      ...formPlace,
      page: path,
      /** The path that the log-in form may send to; nothing else ever gets the password. */
      action: path.optional(),
      fields: z.strictObject({ user: fieldName, password: fieldName }),
      /** How a page shows that one is logged in; without it, any page without the log-in form does. */
      done: signSchema.optional(),
      /** How a page without the log-in form shows that one is logged out. */
      loggedOut: signSchema.optional(),
    }),
    create: createSchema,
    lookUp: lookUpSchema,
  })
  .refine(({ create, lookUp }) => isAddressLast(create) || lookUp.unfinished !== undefined, {
    when: ({ value }) => onceRead.safeParse(value).success,
    path: ['lookUp', 'unfinished'],
    error: 'must tell users who were begun only: the address is put in before the last form',
  })
export type FormDescription = z.infer<typeof formDescriptionSchema>
