import { fail, ok, type Result } from '../../../contract/result.ts'
import type { Budget } from '../../budget.ts'
import type { CeciUser, CreateFailure, NewCeciUser } from '../ceci.ts'
import type { FormDescription } from '../form-description.ts'
import { isRefusal } from '../refusal-status.ts'
import { type Page, shows } from './page.ts'
import type { Session, SessionFailure } from './session.ts'
import { fillForm, findChoice, findForm, type WebForm } from './web-form.ts'

type Create = FormDescription['create']
export type Creating = { session: Session; create: Create; budget: Budget }
/** `session-gone`: CECI answered the form with its log-in page. */
export type FormCreated = Result<CeciUser, CreateFailure | { kind: 'session-gone'; because: string }>

/** Opens the form afresh, fills it in and sends it once. */
export async function createUser(creating: Creating, user: NewCeciUser): Promise<FormCreated> {
  const { session, create, budget } = creating
  const opened = await session.openPage(create.page, budget)
  if (!opened.ok) return fail(toCreateFailure(opened.failure))
  const words = { email: user.email, firstName: user.firstName, lastName: user.lastName }
  for (const sign of ['done', 'taken'] as const) {
    if (shows(opened.value, create[sign], words))
      return notSent(`the sign of "${sign}" is on ${create.page} already`)
  }
  const filled = fill(opened.value, create, user)
  if (!filled.ok) return filled
  const { form, values } = filled.value
  if (form.action.origin !== opened.value.url.origin) return notSent('the form sends to another site')
  const sent = await session.send(form, values, budget)
  if (!sent.ok)
    return fail({ ...sent.failure, kind: sent.failure.kind === 'not-sent' ? 'not-sent' : 'unknown' })
  return readAnswer(creating, sent.value, user)
}

type Filled = Result<{ form: WebForm; values: [string, string][] }, CreateFailure>

function fill(page: Page, create: Create, user: NewCeciUser): Filled {
  const { fields } = create
  const named = Object.values(fields)
    .flat()
    .filter((name) => name !== undefined)
  const names = [...named, ...Object.keys(create.fixed)]
  const form = findForm(page, { form: create.form, fields: names })
  if (!form.ok) return notSent(form.failure)
  const put: Record<string, string> = { ...create.fixed, [fields.email]: user.email }
  const add = (name: string | undefined, value: string) => {
    if (name !== undefined) put[name] = value
  }
  add(fields.firstName, user.firstName)
  add(fields.lastName, user.lastName)
  add(fields.fullName, `${user.firstName} ${user.lastName}`)
  add(fields.userName, create.userNameFrom === 'email' ? user.email : user.email.replace(/@.*$/, ''))
  for (const name of fields.password) add(name, user.password)
  if (fields.role !== undefined) {
    const role = findChoice(form.value, fields.role, create.roles[user.role] ?? user.role)
    if (!role.ok) return notSent(role.failure)
    add(fields.role, role.value)
  }
  return ok({ form: form.value, values: fillForm(form.value, { put, button: create.button }) })
}

/** What is neither a described success nor an understood refusal is unknown. */
function readAnswer({ session, create }: Creating, page: Page, user: NewCeciUser): FormCreated {
  const { status } = page
  const words = { email: user.email, firstName: user.firstName, lastName: user.lastName }
  const because = `create answered ${status} on ${page.url.pathname}`
  if (status >= 500) return fail({ kind: 'unknown', because })
  if (session.isLoggedOut(page)) return fail({ kind: 'session-gone', because: `${because}, the log-in page` })
  if (shows(page, create.taken, words)) return fail({ kind: 'email-taken', because })
  if (status < 400 && shows(page, create.done, words)) {
    return ok({ email: user.email, firstName: user.firstName, lastName: user.lastName, role: user.role })
  }
  const isRefused = create.refused !== undefined && shows(page, create.refused, words)
  if (isRefused || isRefusal(status) || asksAgain(page, create, user))
    return fail({ kind: 'refused', because })
  return fail({ kind: 'unknown', because: `${because} without the described sign of success` })
}

/** Whether the page is the form once more, with the address that was sent still in it. */
function asksAgain(page: Page, { form, fields }: Create, user: NewCeciUser): boolean {
  const again = findForm(page, { form, fields: [fields.email, ...fields.password] })
  return again.ok && again.value.values.some(([name, value]) => name === fields.email && value === user.email)
}

const notSent = (because: string): Result<never, CreateFailure> => fail({ kind: 'not-sent', because })

const toCreateFailure = ({ kind, because }: SessionFailure): CreateFailure => ({
  kind: kind === 'refused' ? 'refused' : 'not-sent',
  because,
})
