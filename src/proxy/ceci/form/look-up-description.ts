import * as z from 'zod'
import { buttonSchema, fieldName, fieldValues, path, selector, signSchema } from './description-parts.ts'

const search = z.discriminatedUnion(
  'by',
  [
    z.strictObject({
      by: z.literal('form'),
      field: fieldName,
      form: selector.optional(),
      button: buttonSchema.optional(),
      fixed: fieldValues.default({}),
    }),
    z.strictObject({ by: z.literal('query'), name: fieldName }),
    z.strictObject({ by: z.literal('reading-on') }),
  ],
  'must have by: form, query or reading-on',
)

export const lookUpSchema = z.strictObject({
  page: path,
  /** `reading-on`: there is no search; the list is read to its end. */
  search,
  /** The link or the button to the next page of the list; absent from its last page. */
  next: selector.optional(),
  /** One user. What stands in it is found by selectors inside it. */
  row: selector,
  email: selector,
  firstName: selector.optional(),
  lastName: selector.optional(),
  role: selector.optional(),
  /** What stands in the address's place for users who have none. */
  blank: z.array(z.string()).default([]),
  /** Matches in the row of a user whose creation stopped half-way. */
  unfinished: selector.optional(),
  /** How the page shows that the list is empty. */
  nobody: signSchema,
})
export type LookUpDescription = z.infer<typeof lookUpSchema>
