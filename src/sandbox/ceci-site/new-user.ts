import { z } from 'zod'
import { findRole } from './role.ts'

const name = (what: string) =>
  z
    .string('Must be text')
    .trim()
    .min(1, `Enter the ${what}`)
    .max(80, `The ${what} is longer than 80 characters`)

const newUserSchema = z.strictObject({
  email: z
    .string('Must be text')
    .trim()
    .max(254, 'The e-mail address is longer than 254 characters')
    .pipe(z.email('Enter an e-mail address such as name@example.org')),
  firstName: name('first name'),
  lastName: name('last name'),
  password: z.string('Must be text').min(8, 'The password needs at least 8 characters').max(72),
  role: z.string('Must be text').transform((value, context) => {
    const role = findRole(value)
    if (role !== undefined) return role
    context.issues.push({ code: 'custom', message: 'Choose a role from the list', input: value })
    return z.NEVER
  }),
  userName: name('user name').optional(),
})

export type NewUser = z.infer<typeof newUserSchema>
/** Texts a field; never empty. */
export type FieldErrors = Readonly<Record<string, readonly string[]>>
export type ParsedUser = { kind: 'valid'; user: NewUser } | { kind: 'invalid'; errors: FieldErrors }

export function parseNewUser(input: unknown): ParsedUser {
  const parsed = newUserSchema.safeParse(input)
  if (parsed.success) return { kind: 'valid', user: parsed.data }
  return { kind: 'invalid', errors: toFieldErrors(parsed.error.issues) }
}

function toFieldErrors(issues: readonly z.core.$ZodIssue[]): FieldErrors {
  const errors: Record<string, string[]> = {}
  const add = (field: string, text: string) => {
    errors[field] = [...(errors[field] ?? []), text]
  }
  for (const issue of issues) {
    if (issue.code === 'unrecognized_keys') for (const key of issue.keys) add(key, 'Is not a field of a user')
    else add(String(issue.path[0] ?? 'user'), issue.message)
  }
  return errors
}
