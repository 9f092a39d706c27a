import * as z from 'zod/mini'
import { emailSchema } from './email.ts'

const name = z.string().check(z.trim(), z.minLength(1), z.maxLength(80), z.regex(/^[^\p{Cc}\p{Cs}<>{}]*$/u))

/** Roles that CECI knows; a role that somebody asks for otherwise is kept as written. */
export const ceciRoles = ['Coach Lead', 'Coach', 'Program Director', 'Coachee'] as const

/** Somebody who gets an account. */
export const personSchema = z.strictObject({
  firstName: name,
  lastName: name,
  email: emailSchema,
  role: name,
})
export type Person = z.infer<typeof personSchema>
