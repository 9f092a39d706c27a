import { load } from 'cheerio'
import * as z from 'zod'

const path = z.string().regex(/^\/[^\s#]*$/, 'must be a path on the site, such as /admin/users')
const selector = z.string().min(1).max(300).refine(isSelector, 'is no CSS selector')
const fieldName = z.string().min(1).max(200)
const texts = z.array(z.string().min(1)).min(1)

/**
 * How a page shows something. Every part that is given must be so: `text` is any of these texts (`{email}` stands
 * for the new address), `selector` matches something, `path` is a regular expression for the page's path and query.
 */
const signSchema = z
  .strictObject({ text: texts.optional(), selector: selector.optional(), path: z.string().optional() })
  .refine((sign) => Object.keys(sign).length > 0, 'must name a text, a selector or a path')
  .refine(
    (sign) => sign.path === undefined || isRegularExpression(sign.path),
    'path is no regular expression',
  )
export type PageSign = z.infer<typeof signSchema>

/** Where a form stands. Without `form` it is the one form of the page that has all the named fields. */
const formPlace = {
  page: path,
  form: selector.optional(),
  /** The name of the button that is pressed, where the form has several. */
  button: fieldName.optional(),
  /** Further fields with what is always put into them. */
  fixed: z.record(fieldName, z.string()).default({}),
}

/** CECI's admin pages as the form adapter needs to know them: one JSON file. Field names are the inputs' `name`. */
export const formDescriptionSchema = z.strictObject({
  logIn: z.strictObject({
    ...formPlace,
    /** The path that the log-in form may send to; nothing else ever gets the password. */
    action: path.optional(),
    fields: z.strictObject({ user: fieldName, password: fieldName }),
    /** How a page shows that one is logged in; without it, any page without the log-in form does. */
    done: signSchema.optional(),
  }),
  create: z.strictObject({
    ...formPlace,
    fields: z.strictObject({
      email: fieldName,
      firstName: fieldName.optional(),
      lastName: fieldName.optional(),
      /** First and last name in one input. */
      fullName: fieldName.optional(),
      password: z.union([fieldName.transform((name) => [name]), z.array(fieldName).min(1)]),
      role: fieldName.optional(),
      userName: fieldName.optional(),
    }),
    /** What goes into the user name: the address, or what stands before its @. */
    userNameFrom: z.enum(['email', 'before-at']).default('email'),
    /** Option values by CECI's name of the role; a role that is not named here is found by its option's value or label. */
    roles: z.record(z.string(), z.string()).default({}),
    done: signSchema,
    taken: signSchema,
    /** How a refusal for another reason looks, where it comes with status 200. */
    refused: signSchema.optional(),
  }),
  lookUp: z.strictObject({
    page: path,
    search: z
      .discriminatedUnion('by', [
        z.strictObject({
          by: z.literal('form'),
          field: fieldName,
          form: selector.optional(),
          button: fieldName.optional(),
        }),
        z.strictObject({ by: z.literal('query'), name: fieldName }),
        z.strictObject({ by: z.literal('reading-on') }),
      ])
      .describe('reading-on: there is no search; the link in `next` is followed to the end of the list'),
    next: selector.optional(),
    /** One user. What stands in it is found by selectors inside it. */
    row: selector,
    email: selector,
    firstName: selector.optional(),
    lastName: selector.optional(),
    role: selector.optional(),
    /** How the page shows that the list is empty. */
    nobody: signSchema,
  }),
})
export type FormDescription = z.infer<typeof formDescriptionSchema>

function isRegularExpression(source: string): boolean {
  try {
    return new RegExp(source) instanceof RegExp
  } catch {
    return false
  }
}

function isSelector(text: string): boolean {
  try {
    return load('<p></p>')(text).length >= 0
  } catch {
    return false
  }
}
