import { fail, ok, type Result } from '../../../contract/result.ts'
import type { Budget } from '../../budget.ts'
import type { FormDescription } from '../form-description.ts'
import type { Browsed, BrowseFailure, Browser } from './browser.ts'
import { createLogInForm, type LogInForm } from './log-in-form.ts'
import { type Page, shows } from './page.ts'
import { fillForm, type WebForm } from './web-form.ts'

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

export function createSession(options: SessionOptions): Session {
  const { browser, origin } = options
  const form = createLogInForm(origin, options.description.logIn)
  const isLoggedOut = (page: Page) => page.status === 401 || form.isOn(page)
  return {
    isLoggedOut,
    send: browser.send,
    async openPage(path, budget) {
      const url = new URL(origin + path)
      const opened = await browser.open(url, budget)
      if (!opened.ok || !isLoggedOut(opened.value)) return opened
      const entered = await logIn(options, form, budget)
      if (!entered.ok) return entered
      const again = await browser.open(url, budget)
      if (!again.ok || !isLoggedOut(again.value)) return again
      return fail({ kind: 'refused', because: `CECI asks to log in for ${path} again and again` })
    },
  }
}

async function logIn(
  { browser, description, credentials }: SessionOptions,
  form: LogInForm,
  budget: Budget,
): Promise<Result<Page, SessionFailure>> {
  const { fields, fixed, button, done } = description.logIn
  const opened = await browser.open(form.page, budget)
  if (!opened.ok) return opened
  const found = form.find(opened.value)
  if (!found.ok) return fail({ kind: 'unexpected', because: found.failure })
  const put = { ...fixed, [fields.user]: credentials.user, [fields.password]: credentials.password }
  const entered = await browser.send(found.value, fillForm(found.value, { put, button }), budget)
  if (!entered.ok) return entered
  const { status } = entered.value
  if (status >= 500) return fail({ kind: 'unexpected', because: `log-in answered ${status}` })
  const isIn = status < 400 && !form.isOn(entered.value)
  if (isIn && (done === undefined || shows(entered.value, done))) return ok(entered.value)
  return fail({ kind: 'refused', because: 'CECI refused the log-in' })
}
