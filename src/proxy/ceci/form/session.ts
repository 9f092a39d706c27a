import { fail, ok, type Result } from '../../../contract/result.ts'
import type { Budget } from '../../budget.ts'
import type { FormDescription } from '../form-description.ts'
import type { Browsed, BrowseFailure, Browser } from './browser.ts'
import { type Page, shows } from './page.ts'
import { fillForm, findForm, listForms, type WebForm } from './web-form.ts'

export type Credentials = { user: string; password: string }
/** `refused`: CECI does not let us in. */
export type SessionFailure = BrowseFailure | { kind: 'refused' | 'unexpected'; because: string }

/** Opens admin pages, and logs in for it where need be. */
export interface Session {
  openPage(path: string, budget: Budget): Promise<Result<Page, SessionFailure>>
  send(form: WebForm, values: readonly [string, string][], budget: Budget): Promise<Browsed>
  isLoggedOut(page: Page): boolean
}

export type SessionOptions = {
  browser: Browser
  origin: string
  description: FormDescription
  credentials: Credentials
}

export function createSession({ browser, origin, description, credentials }: SessionOptions): Session {
  const { logIn } = description
  const toUrl = (path: string) => new URL(origin + path)
  const wanted = { form: logIn.form, fields: [logIn.fields.user, logIn.fields.password] }
  const allowed = toUrl(logIn.action ?? logIn.page)
  const sendsToLogIn = ({ action }: WebForm) =>
    action.origin === origin && action.pathname === allowed.pathname
  const isLoggedOut = (page: Page) =>
    page.status === 401 ||
    listForms(page, wanted).some(
      (form) => sendsToLogIn(form) || page.url.pathname === toUrl(logIn.page).pathname,
    )

  const findLogInForm = (page: Page): Result<WebForm, SessionFailure> => {
    const form = findForm(page, wanted)
    if (!form.ok) return fail({ kind: 'unexpected', because: form.failure })
    if (form.value.method !== 'POST' || !sendsToLogIn(form.value)) {
      const because = `the log-in form on ${logIn.page} does not send to ${allowed.pathname} by POST`
      return fail({ kind: 'unexpected', because })
    }
    return form
  }

  const logInAgain = async (budget: Budget): Promise<Result<Page, SessionFailure>> => {
    const opened = await browser.open(toUrl(logIn.page), budget)
    if (!opened.ok) return opened
    const form = findLogInForm(opened.value)
    if (!form.ok) return form
    const put = {
      ...logIn.fixed,
      [logIn.fields.user]: credentials.user,
      [logIn.fields.password]: credentials.password,
    }
    const entered = await browser.send(
      form.value,
      fillForm(form.value, { put, button: logIn.button }),
      budget,
    )
    if (!entered.ok) return entered
    if (entered.value.status >= 500)
      return fail({ kind: 'unexpected', because: `log-in answered ${entered.value.status}` })
    const isIn = !isLoggedOut(entered.value) && entered.value.status < 400
    if (isIn && (logIn.done === undefined || shows(entered.value, logIn.done))) return ok(entered.value)
    return fail({ kind: 'refused', because: 'CECI refused the log-in' })
  }

  return {
    isLoggedOut,
    send: browser.send,
    async openPage(path, budget) {
      const opened = await browser.open(toUrl(path), budget)
      if (!opened.ok || !isLoggedOut(opened.value)) return opened
      const entered = await logInAgain(budget)
      if (!entered.ok) return entered
      const again = await browser.open(toUrl(path), budget)
      if (!again.ok || !isLoggedOut(again.value)) return again
      return fail({ kind: 'refused', because: `CECI asks to log in for ${path} again and again` })
    },
  }
}
