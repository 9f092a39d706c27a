import { type Email, parseEmail } from '../../contract/email.ts'
import { longestName, nameShape, type Person, parsePerson } from '../../contract/person.ts'
import type { Words } from '../words/en.ts'

/** A person as the form holds them, complete or not; `key` tells cards apart. */
export type PersonDraft = { key: string; firstName: string; lastName: string; email: string; role: string }
export type PersonField = Exclude<keyof PersonDraft, 'key'>
export type FieldErrors = Partial<Record<PersonField, keyof Words['form']['errors']>>

export function checkPerson(
  draft: PersonDraft,
  others: readonly PersonDraft[],
  roles: readonly string[],
): FieldErrors {
  const errors: FieldErrors = {}
  for (const field of ['firstName', 'lastName', 'role'] as const) {
    const error = checkName(draft[field])
    if (error !== undefined) errors[field] = error
  }
  if (errors.role === undefined && !roles.includes(draft.role)) errors.role = 'notListed'
  const email = parseEmail(draft.email)
  if (draft.email.trim() === '') errors.email = 'missing'
  else if (email === undefined) errors.email = 'notAnAddress'
  else if (others.some((other) => parseEmail(other.email) === email)) errors.email = 'twice'
  return errors
}

function checkName(written: string): keyof Words['form']['errors'] | undefined {
  const name = written.trim()
  if (name === '') return 'missing'
  if (name.length > longestName) return 'tooLong'
  return nameShape.test(name) ? undefined : 'notAName'
}

/** The same name with another address is most often the same person. */
export function isNamedTwice(draft: PersonDraft, others: readonly PersonDraft[]): boolean {
  const email = parseEmail(draft.email)
  const name = foldName(draft)
  return name !== '' && others.some((each) => foldName(each) === name && parseEmail(each.email) !== email)
}

const foldName = ({ firstName, lastName }: PersonDraft): string =>
  `${firstName.trim()} ${lastName.trim()}`.trim().normalize('NFC').toLowerCase()

/** The people of a form; throws on a card with errors rather than leave somebody out. */
export const toPeople = (drafts: readonly PersonDraft[]): readonly Person[] =>
  drafts.map((draft) => {
    const person = parsePerson(draft)
    if (person === undefined) throw new Error('A card with errors cannot become an account')
    return person
  })

export const toEmails = (drafts: readonly PersonDraft[]): readonly Email[] => [
  ...new Set(drafts.flatMap(({ email }) => parseEmail(email) ?? [])),
]
