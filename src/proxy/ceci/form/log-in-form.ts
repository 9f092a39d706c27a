import { fail, ok, type Result } from '../../../contract/result.ts'
import type { FormDescription } from '../form-description.ts'
import type { Address } from './browser.ts'
import type { Credentials } from './credentials.ts'
import { type FilledForm, fillForm } from './fill-form.ts'
import { type Page, shows } from './page.ts'
import { findForm, listForms, type WebForm } from './web-form.ts'

/** Knows the log-in form as described, and no other form by the same fields. */
export interface LogInForm {
  readonly page: Address
  isOn(page: Page): boolean
  /** Whether a page is one for people who are not logged in. */
  isLoggedOut(page: Page): boolean
  /** The form filled in, if it sends to the described place and to nowhere else. */
  fill(page: Page, credentials: Credentials): Result<FilledForm, string>
}

export function createLogInForm(at: (path: string) => Address, logIn: FormDescription['logIn']): LogInForm {
  const address = at(logIn.page)
  const page = address.url
  const action = logIn.action === undefined ? new URL(page.pathname, page) : at(logIn.action).url
  const { fields, fixed, button, loggedOut } = logIn
  const wanted = { form: logIn.form, fields: [fields.user, fields.password] }
  const isDescribed = (form: WebForm) => form.action.origin === page.origin && isAt(form.action, action)
  const isOn = (shown: Page) =>
    listForms(shown, wanted).some((form) => isDescribed(form) || isAt(shown.url, page))
  return {
    page: address,
    isOn,
    isLoggedOut: (shown) =>
      shown.status === 401 || isOn(shown) || (loggedOut !== undefined && shows(shown, loggedOut)),
    fill(shown, { user, password }) {
      const form = findForm(shown, wanted)
      if (!form.ok) return form
      const put = { ...fixed, [fields.user]: user, [fields.password]: password }
      const filled = fillForm(form.value, { put, button })
      if (!filled.ok) return filled
      if (filled.value.form.method === 'POST' && isDescribed(filled.value.form)) return ok(filled.value)
      return fail(
        `the log-in form on ${page.pathname} does not send to ${action.pathname}${action.search} by POST`,
      )
    },
  }
}

/** One script may serve every page of a site, told apart by the query alone. */
function isAt(shown: URL, described: URL): boolean {
  if (shown.pathname !== described.pathname) return false
  return [...described.searchParams].every(([name, value]) => shown.searchParams.get(name) === value)
}
