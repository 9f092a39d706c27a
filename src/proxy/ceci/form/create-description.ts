import * as z from 'zod'
import {
  fieldName,
  fieldValues,
  formPlace,
  path,
  selector,
  signSchema,
  wordedPath,
} from './description-parts.ts'

const passwordFields = z.union(
  [fieldName.transform((name) => [name]), z.array(fieldName).min(1)],
  'must be a field name, or a list of them',
)

/** Names of the inputs that tell of the new user. */
const userFields = z.strictObject({
  email: fieldName.optional(),
  firstName: fieldName.optional(),
  lastName: fieldName.optional(),
  /** First and last name in one input. */
  fullName: fieldName.optional(),
  password: passwordFields.default([]),
  role: fieldName.optional(),
  userName: fieldName.optional(),
})

/** One form that is filled in and sent. */
const step = {
  ...formPlace,
  fields: userFields,
  /** How the page that follows shows that it was taken. */
  done: signSchema,
}

/** What goes on after the user was made, on the page that came or on one that is opened; whatever fails is unknown. */
const laterStep = z
  .strictObject({
    ...step,
    fields: userFields.prefault({}),
    /** The page with the form; `{userName}` and the like are put in. */
    page: wordedPath.optional(),
    /** Instead: the link to it on the page that came. */
    link: selector.optional(),
  })
  .refine(({ page, link }) => page === undefined || link === undefined, 'must not name both page and link')

const fieldsOnly = z.object({ fields: z.record(z.string(), z.unknown()) })
const stepsOnly = z.object({
  ...fieldsOnly.shape,
  afterwards: z.array(fieldsOnly).default([]),
})

/** Lets a check of the fields run beside complaints about other parts. */
const onceFieldsAreRead = {
  when: ({ value }: { value: unknown }) => stepsOnly.safeParse(value).success,
}

function hasField(create: unknown, name: keyof z.infer<typeof userFields>): boolean {
  const { fields, afterwards } = stepsOnly.parse(create)
  return [fields, ...afterwards.map((later) => later.fields)].some(
    ({ [name]: named }) => named !== undefined && [named].flat().length > 0,
  )
}

/** What the site tells users apart by goes in with the form that makes one. */
const isKnownAtOnce = (create: unknown): boolean => {
  const { fields } = fieldsOnly.parse(create)
  return fields.email !== undefined || fields.userName !== undefined
}

/** Whoever is found by the address then has been through every form. */
export function isAddressLast(create: unknown): boolean {
  const parsed = stepsOnly.safeParse(create)
  const last = parsed.data?.afterwards.at(-1)
  return last === undefined || last.fields.email !== undefined
}

const isFields = (role: unknown): boolean => typeof role === 'object' && !Array.isArray(role)

export const createSchema = z
  .strictObject({
    ...step,
    page: path,
    /** What goes into the user name: the address, or what stands before its @. */
    userNameFrom: z.enum(['email', 'before-at']).default('email'),
    /**
     * What stands for CECI's name of a role: the option, several options, or the fields to put. A role that is not
     * named here is found by the value or the label of an option.
     */
    roles: z
      .record(
        z.string(),
        z.union(
          [z.string(), z.array(z.string()), fieldValues],
          'must be an option, a list of them, or fields',
        ),
      )
      .default({}),
    /** How the page shows that there is a user with this address. */
    taken: signSchema,
    /** How a refusal for another reason looks. */
    refused: signSchema.optional(),
    /** Further forms, one after the other, for a site that makes a user in several steps. */
    afterwards: z.array(laterStep).default([]),
  })
  .refine(
    (create) =>
      hasField(create, 'email') || (hasField(create, 'userName') && create.userNameFrom === 'email'),
    { ...onceFieldsAreRead, path: ['fields', 'email'], error: 'no step names the field for the address' },
  )
  .refine((create) => isKnownAtOnce(create), {
    ...onceFieldsAreRead,
    path: ['fields'],
    error:
      'must name the field for the address or for the user name: nothing else keeps a user from being made twice',
  })
  .refine((create) => hasField(create, 'password'), {
    ...onceFieldsAreRead,
    path: ['fields', 'password'],
    error: 'no step names the field for the password',
  })
  .refine((create) => hasField(create, 'role') || Object.values(create.roles ?? {}).some(isFields), {
    ...onceFieldsAreRead,
    path: ['fields', 'role'],
    error: 'no step names the field for the role, nor do fields stand in roles',
  })
export type CreateDescription = z.infer<typeof createSchema>
export type CreateStep = Omit<z.infer<typeof laterStep>, 'page' | 'link'>
export type LaterStep = z.infer<typeof laterStep>
