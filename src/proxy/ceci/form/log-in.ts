import { fail, ok, type Result } from '../../../contract/result.ts'
import type { Budget } from '../../budget.ts'
import type { FormDescription } from '../form-description.ts'
import type { Browser } from './browser.ts'
import type { Credentials } from './credentials.ts'
import type { PageSign } from './description-parts.ts'
import type { LogInForm } from './log-in-form.ts'
import { type Page, shows } from './page.ts'
import type { SessionFailure } from './session.ts'
import { addTokens } from './tokens.ts'

export type Entrance = {
  browser: Browser
  form: LogInForm
  /** How a page shows that one is logged in; `undefined`: by not being for those who are not. */
  done: PageSign | undefined
  tokens: FormDescription['tokens']
  credentials: Credentials
}

/** Starts without cookies: many sites show nobody a log-in form who is still half logged in. */
export async function logIn(entrance: Entrance, budget: Budget): Promise<Result<void, SessionFailure>> {
  const { browser, form, tokens, credentials } = entrance
  await browser.forget()
  const opened = await browser.open(form.page, budget)
  if (!opened.ok) return opened
  const filled = form.fill(opened.value, credentials)
  if (!filled.ok) return fail({ kind: 'unexpected', because: filled.failure })
  const { headers, ...ready } = addTokens(filled.value, tokens)
  const answered = await browser.send(ready, headers, budget)
  if (!answered.ok) return answered
  const { status } = answered.value
  if (status >= 500) return fail({ kind: 'unexpected', because: `log-in answered ${status}` })
  if (isIn(entrance, answered.value)) return ok(undefined)
  return fail({ kind: 'refused', because: 'CECI refused the log-in' })
}

/** A page that is missing or barred where the log-in led to says nothing about the log-in. */
function isIn({ form, done }: Entrance, page: Page): boolean {
  if (form.isOn(page)) return false
  if (done !== undefined) return shows(page, done)
  return !form.isLoggedOut(page) && (page.status < 400 || page.hops > 0)
}
