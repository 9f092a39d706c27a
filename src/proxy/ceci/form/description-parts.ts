import { load } from 'cheerio'
import * as z from 'zod'

const text = z.string().min(1, 'must not be empty')
export const path = z.string().regex(/^\/[^\s#]*$/, 'must be a path on the site, such as /admin/users')
export const selector = text
  .max(300, 'is longer than 300 characters')
  .refine(isSelector, 'is no CSS selector')
export const fieldName = text.max(200, 'is longer than 200 characters')

/** What stands for the new user in a text or a path of the description. */
export const wordNames = ['email', 'firstName', 'lastName', 'fullName', 'userName'] as const
export type Words = Readonly<Record<(typeof wordNames)[number], string>>

const wordedText = text.superRefine((written, context) => {
  for (const [, name = ''] of written.matchAll(/\{(\w+)\}/g))
    if (!wordNames.some((known) => known === name))
      context.addIssue(
        `{${name}} stands for nothing; there are ${wordNames.map((known) => `{${known}}`).join(', ')}`,
      )
})

export const wordedPath = path.pipe(wordedText)

/**
 * How a page shows something. Every part that is given must be so: `path` is a regular expression for the page's
 * path and query, `selector` matches something, `text` is any of these texts, in what the selector matches or
 * anywhere on the page.
 */
export const signSchema = z
  .strictObject({
    text: z.array(wordedText).min(1).optional(),
    selector: selector.optional(),
    path: z.string().refine(isRegularExpression, 'is no regular expression').optional(),
  })
  .refine((sign) => Object.keys(sign).length > 0, 'must name a text, a selector or a path')
export type PageSign = z.infer<typeof signSchema>

/** What is put into a field: a text, a list for several at once, `true` for a tick, `false` for none. */
const fieldValue = z.union([z.string(), z.array(z.string()), z.boolean()], {
  error: 'must be a text, a list of texts, true or false',
})
export const fieldValues = z.record(fieldName, fieldValue)
export type FieldValues = Readonly<z.infer<typeof fieldValues>>

/** The submit button that is pressed, where a form has several: by name, by name and value, or by what is written on it. */
export const buttonSchema = z.union(
  [
    fieldName.transform((name) => ({ name })),
    z.strictObject({ name: fieldName, value: z.string() }),
    z.strictObject({ text }),
  ],
  { error: 'must be the name of a button, its name and value, or its text' },
)
export type ButtonWanted = { name: string; value?: string | undefined } | { text: string }

/** Where a form stands. Without `form` it is the one form of the page that has all the named fields. */
export const formPlace = {
  form: selector.optional(),
  button: buttonSchema.optional(),
  /** Further fields with what is always put into them. */
  fixed: fieldValues.default({}),
}

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
