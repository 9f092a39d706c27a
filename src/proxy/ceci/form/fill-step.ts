import { fail, ok, type Result } from '../../../contract/result.ts'
import type { CreateFailure, NewCeciUser } from '../ceci.ts'
import type { CreateDescription, CreateStep } from './create-description.ts'
import type { FieldValues, Words } from './description-parts.ts'
import { type FilledForm, fillForm } from './fill-form.ts'
import type { Page } from './page.ts'
import { findForm, type WebForm } from './web-form.ts'

/** The new user, and what of the user is put into fields, in the words of the description. */
export type Wanted = {
  user: NewCeciUser
  words: Words
  role: string | readonly string[]
  roleFields: FieldValues
}

export function toWanted(create: CreateDescription, user: NewCeciUser): Result<Wanted, string> {
  const { email, firstName, lastName } = user
  const userName = create.userNameFrom === 'email' ? email : email.replace(/@.*$/, '')
  const words = { email, firstName, lastName, fullName: `${firstName} ${lastName}`, userName }
  const described = Object.hasOwn(create.roles, user.role) ? create.roles[user.role] : undefined
  const role = described ?? user.role
  const isOption = typeof role === 'string' || Array.isArray(role)
  const hasField = [create, ...create.afterwards].some(({ fields }) => fields.role !== undefined)
  if (isOption && !hasField) return fail(`the description says nothing of the role ${user.role}`)
  return ok({ user, words, role: isOption ? role : [], roleFields: isOption ? {} : role })
}

/** Fills in the one form of the page that has every field of the step; sends nothing. */
export function fillStep(page: Page, step: CreateStep, wanted: Wanted): Result<FilledForm, CreateFailure> {
  const put = toPut(step, wanted)
  const form = findForm(page, { form: step.form, fields: Object.keys(put) })
  if (!form.ok) return notSent(form.failure)
  const tooLong = Object.entries(put).find(([name, value]) => !fits(form.value, name, value))
  if (tooLong !== undefined)
    return fail({ kind: 'refused', because: `the field ${tooLong[0]} ${page.place} is too short` })
  const filled = fillForm(form.value, { put, button: step.button })
  if (!filled.ok) return notSent(filled.failure)
  if (filled.value.form.action.origin !== page.url.origin) return notSent('the form sends to another site')
  return filled
}

/** The fields that a page must have for a step. */
export const fieldsOf = (step: CreateStep, wanted: Wanted): string[] => Object.keys(toPut(step, wanted))

function toPut({ fields, fixed }: CreateStep, { user, words, role, roleFields }: Wanted): FieldValues {
  const put: Record<string, FieldValues[string]> = { ...fixed }
  for (const word of ['email', 'firstName', 'lastName', 'fullName', 'userName'] as const) {
    const name = fields[word]
    if (name !== undefined) put[name] = words[word]
  }
  for (const name of fields.password) put[name] = user.password
  if (fields.role !== undefined) put[fields.role] = typeof role === 'string' ? role : [...role]
  return { ...put, ...roleFields }
}

/** A browser lets nobody write more than the page allows; what is cut off on the way would be another address. */
const fits = ({ controls }: WebForm, name: string, value: FieldValues[string]): boolean =>
  typeof value !== 'string' ||
  controls
    .filter(({ attribs }) => attribs.name === name)
    .every(({ attribs: { maxlength = '' } }) => !/^\d+$/.test(maxlength) || value.length <= Number(maxlength))

const notSent = (because: string): Result<never, CreateFailure> => fail({ kind: 'not-sent', because })
