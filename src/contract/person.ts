import { type Email, parseEmail } from './email.ts'

/** Roles that CECI knows; a role that somebody asks for otherwise is kept as written. */
export const ceciRoles = ['Coach Lead', 'Coach', 'Program Director', 'Coachee'] as const

/** Somebody who gets an account; names and role are trimmed, of 1 to 80 characters. */
export type Person = { firstName: string; lastName: string; email: Email; role: string }

export const longestName = 80

/** What names and roles are made of: neither control characters nor what could be markup or a placeholder. */
export const nameShape = /^[^\p{Cc}\p{Cs}<>{}]*$/u

/** Brings a person as written into the form accounts are made with; `undefined` where a part of it cannot stand. */
export function parsePerson(written: Readonly<Record<keyof Person, string>>): Person | undefined {
  const [firstName, lastName, role] = [written.firstName, written.lastName, written.role].map(parseName)
  const email = parseEmail(written.email)
  if (firstName === undefined || lastName === undefined || role === undefined || email === undefined)
    return undefined
  return { firstName, lastName, email, role }
}

function parseName(written: string): string | undefined {
  const name = written.trim()
  return name !== '' && name.length <= longestName && nameShape.test(name) ? name : undefined
}
