import * as z from 'zod/mini'
import { type Email, parseEmail } from './email.ts'
import { longestName, nameShape, type Person } from './person.ts'

export const emailSchema = z.pipe(
  z.string(),
  z.transform((written: string, context): Email => {
    const email = parseEmail(written)
    if (email !== undefined) return email
    context.issues.push({ code: 'custom', input: written, message: 'is not an e-mail address' })
    return z.NEVER
  }),
)

const name = z.string().check(z.trim(), z.minLength(1), z.maxLength(longestName), z.regex(nameShape))

export const personSchema = z.strictObject({
  firstName: name,
  lastName: name,
  email: emailSchema,
  role: name,
}) satisfies z.core.$ZodType<Person>
