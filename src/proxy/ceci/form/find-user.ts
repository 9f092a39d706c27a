import type { Element } from 'domhandler'
import { type Email, parseEmail } from '../../../contract/email.ts'
import { fail, ok, type Result } from '../../../contract/result.ts'
import type { Budget } from '../../budget.ts'
import type { CeciUser, FindFailure } from '../ceci.ts'
import type { FormDescription } from '../form-description.ts'
import { type Page, shows } from './page.ts'
import type { Session, SessionFailure } from './session.ts'
import { fillForm, findForm } from './web-form.ts'

type LookUp = FormDescription['lookUp']
type Found = Result<CeciUser | undefined, FindFailure>
export type Finding = { session: Session; lookUp: LookUp; budget: Budget }

const maximumPages = 50

/** Reads the list of users. "Nobody" is said only of a page that shows, as described, that nobody is there. */
export async function findUser(finding: Finding, email: Email): Promise<Found> {
  const { lookUp } = finding
  let listed = await openList(finding, email)
  for (let pages = 1; listed.ok; pages++) {
    const page = listed.value
    const rows = page.find<Element, string>(lookUp.row).toArray()
    const user = rows.map((row) => readRow(page, row, lookUp)).find((read) => read?.email === email)
    if (user !== undefined) return ok(user)
    const understood = checkAbsence(page, rows, { lookUp, email })
    if (!understood.ok) return understood
    const next = lookUp.next === undefined ? undefined : page.find(lookUp.next).attr('href')
    if (next === undefined) return ok(undefined)
    if (pages === maximumPages)
      return unexpected(`the list on ${lookUp.page} has more than ${maximumPages} pages`)
    listed = await openNext(finding, page, next)
  }
  return fail(toFindFailure(listed.failure))
}

async function openList(
  { session, lookUp, budget }: Finding,
  email: Email,
): Promise<Result<Page, SessionFailure>> {
  const { search } = lookUp
  switch (search.by) {
    case 'reading-on':
      return session.openPage(lookUp.page, budget)
    case 'query': {
      const glue = lookUp.page.includes('?') ? '&' : '?'
      return session.openPage(`${lookUp.page}${glue}${new URLSearchParams({ [search.name]: email })}`, budget)
    }
    case 'form': {
      const opened = await session.openPage(lookUp.page, budget)
      if (!opened.ok) return opened
      const form = findForm(opened.value, { form: search.form, fields: [search.field] })
      if (!form.ok) return fail({ kind: 'unexpected', because: form.failure })
      const put = { [search.field]: email }
      return session.send(form.value, fillForm(form.value, { put, button: search.button }), budget)
    }
  }
}

function openNext(
  { session, budget }: Finding,
  page: Page,
  href: string,
): Promise<Result<Page, SessionFailure>> {
  const url = URL.parse(href, page.base)
  if (url === null || url.origin !== page.url.origin) {
    return Promise.resolve(
      fail({ kind: 'unexpected', because: 'the next page of the list is on another site' }),
    )
  }
  return session.openPage(url.pathname + url.search, budget)
}

function readRow(page: Page, row: Element, lookUp: LookUp): CeciUser | undefined {
  const read = (selector: string | undefined): string | undefined => {
    const cell = selector === undefined ? undefined : page.find(row).find(selector).first()
    const text = cell?.attr('value') ?? cell?.text()
    return text?.replaceAll(/\s+/g, ' ').trim() || undefined
  }
  const email = (read(lookUp.email) ?? '')
    .split(/[\s<>,;()]+/)
    .map(parseEmail)
    .find((parsed) => parsed !== undefined)
  if (email === undefined) return undefined
  return {
    email,
    firstName: read(lookUp.firstName),
    lastName: read(lookUp.lastName),
    role: read(lookUp.role),
  }
}

/** Rows without an address, or rows that nobody searched for, tell nothing about who is not there. */
function checkAbsence(
  page: Page,
  rows: readonly Element[],
  { lookUp, email }: { lookUp: LookUp; email: Email },
): Result<void, FindFailure> {
  const where = `on ${page.url.pathname} (status ${page.status})`
  if (page.status !== 200) return unexpected(`looked for the list of users ${where}`)
  if (rows.length === 0) {
    const isKnown = shows(page, lookUp.nobody, { email })
    return isKnown
      ? ok(undefined)
      : unexpected(`looked for users (${lookUp.row}) or the sign of nobody ${where}`)
  }
  const emails = rows.map((row) => readRow(page, row, lookUp)?.email)
  if (emails.includes(undefined))
    return unexpected(`looked for an address (${lookUp.email}) in each user ${where}`)
  const isSearched = lookUp.search.by === 'reading-on' || emails.every((listed) => listed?.includes(email))
  return isSearched ? ok(undefined) : unexpected(`the search ${where} lists users that were not searched for`)
}

const unexpected = (because: string): Result<never, FindFailure> => fail({ kind: 'unreachable', because })

const toFindFailure = ({ kind, because }: SessionFailure): FindFailure => ({
  kind: kind === 'refused' ? 'refused' : 'unreachable',
  because,
})
