import { fail, type Result } from '../../../contract/result.ts'
import type { FormDescription } from '../form-description.ts'
import type { Page } from './page.ts'
import { findForm, listForms, type WebForm } from './web-form.ts'

/** Knows the log-in form as described, and no other form by the same fields. */
export interface LogInForm {
  readonly page: URL
  isOn(page: Page): boolean
  /** The form, if it sends to the described place and to nowhere else. */
  find(page: Page): Result<WebForm, string>
}

export function createLogInForm(origin: string, logIn: FormDescription['logIn']): LogInForm {
  const page = new URL(origin + logIn.page)
  const action = new URL(origin + (logIn.action ?? logIn.page))
  const wanted = { form: logIn.form, fields: [logIn.fields.user, logIn.fields.password] }
  const isDescribed = (form: WebForm) =>
    form.action.origin === origin && form.action.pathname === action.pathname
  return {
    page,
    isOn: (shown) =>
      listForms(shown, wanted).some((form) => isDescribed(form) || shown.url.pathname === page.pathname),
    find(shown) {
      const form = findForm(shown, wanted)
      if (!form.ok || (form.value.method === 'POST' && isDescribed(form.value))) return form
      return fail(`the log-in form on ${page.pathname} does not send to ${action.pathname} by POST`)
    },
  }
}
