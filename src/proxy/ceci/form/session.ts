import { fail, type Result } from '../../../contract/result.ts'
import type { Budget } from '../../budget.ts'
import type { Clock } from '../../clock.ts'
import type { FormDescription } from '../form-description.ts'
import type { Address, Browsed, BrowseFailure, Browser } from './browser.ts'
import type { Credentials } from './credentials.ts'
import type { FilledForm } from './fill-form.ts'
import { createLogInForm } from './log-in-form.ts'
import type { Page } from './page.ts'
import { shareLogIn } from './shared-log-in.ts'
import { addTokens } from './tokens.ts'

/** `refused`: CECI does not let us in. */
export type SessionFailure = BrowseFailure | { kind: 'refused' | 'unexpected'; because: string }

export type Opening = Address & { budget: Budget; isExpected(page: Page): boolean }

/** Opens admin pages, and logs in for it where need be. */
export interface Session {
  /** Where a described path is. */
  at(path: string): Address
  /** Gives whatever page comes in the end; one that is not as expected may be for want of a fresh log-in. */
  openPage(opening: Opening): Promise<Result<Page, SessionFailure>>
  send(filled: FilledForm, budget: Budget): Promise<Browsed>
  isLoggedOut(page: Page): boolean
}

export type SessionOptions = {
  browser: Browser
  /** The address that described paths start from. */
  site: URL
  description: FormDescription
  credentials: Credentials
  clock: Clock
}

export function createSession(options: SessionOptions): Session {
  const { browser, site, description, credentials, clock } = options
  const at = (path: string): Address => {
    const url = new URL(site.pathname.replace(/\/$/, '') + path, site)
    return { url, place: `on ${url.pathname}` }
  }
  const form = createLogInForm(at, description.logIn)
  const { tokens, logIn: described } = description
  const shared = shareLogIn({ browser, form, done: described.done, tokens, credentials }, clock)
  const openFresh = async (opening: Opening): Promise<Result<Page, SessionFailure>> => {
    const entered = await shared.enter(opening.budget)
    if (!entered.ok) return entered
    const opened = await browser.open(opening, opening.budget)
    if (!opened.ok || !form.isLoggedOut(opened.value)) return opened
    return fail({ kind: 'refused', because: `CECI asks to log in again and again ${opening.place}` })
  }
  return {
    at,
    isLoggedOut: form.isLoggedOut,
    send: (filled, budget) => {
      const { headers, ...ready } = addTokens(filled, tokens)
      return browser.send(ready, headers, budget)
    },
    async openPage(opening) {
      if (!shared.isIn()) return openFresh(opening)
      const opened = await browser.open(opening, opening.budget)
      if (!opened.ok) return opened
      const { value: page } = opened
      const isUsable = !form.isLoggedOut(page) && (page.status >= 500 || opening.isExpected(page))
      return isUsable ? opened : openFresh(opening)
    },
  }
}
