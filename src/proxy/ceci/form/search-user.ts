import type { Email } from '../../../contract/email.ts'
import { fail, ok, type Result } from '../../../contract/result.ts'
import type { CeciUser, FindFailure } from '../ceci.ts'
import { type Finding, openList, openNext } from './open-list.ts'
import { describePlace, type Page, shows } from './page.ts'
import { readRows, type UserRow } from './read-row.ts'
import type { SessionFailure } from './session.ts'

export type Found = Result<CeciUser | undefined, FindFailure>

const maximumPages = 50

/** Reads the list of users, page by page. */
export async function searchUser(finding: Finding, email: Email): Promise<Found> {
  const { lookUp } = finding
  let listed = await openList(finding, email)
  for (let pages = 1; listed.ok; pages++) {
    const page = listed.value
    const rows = readRows(page, lookUp)
    const row = rows.find(({ emails }) => emails.includes(email))
    if (row !== undefined) return toFound(row, email)
    if (isEmpty(finding, { page, rows })) return ok(undefined)
    const understood = checkAbsence(finding, { page, rows }, email)
    if (!understood.ok) return understood
    if (pages === maximumPages)
      return unexpected(`the list on ${lookUp.page} has more than ${maximumPages} pages`)
    const next = await openNext(finding, page)
    if (next === undefined) return ok(undefined)
    listed = next
  }
  return fail(toFindFailure(listed.failure))
}

function toFound({ firstName, lastName, role, isUnfinished }: UserRow, email: Email): Found {
  if (isUnfinished)
    return unexpected('the user is there, but was made half-way only: to be put right by hand')
  return ok({ email, firstName, lastName, role })
}

type Listed = { page: Page; rows: readonly UserRow[] }

const isEmpty = ({ lookUp }: Finding, { page, rows }: Listed): boolean =>
  page.status === 200 &&
  rows.every(({ mentioned, isBlank }) => mentioned.length === 0 && !isBlank) &&
  shows(page, lookUp.nobody)

/** Rows without an address, or rows that nobody searched for, tell nothing about who is not there. */
function checkAbsence({ lookUp }: Finding, { page, rows }: Listed, email: Email): Result<void, FindFailure> {
  const where = describePlace(page)
  if (page.status !== 200) return unexpected(`looked for the list of users ${where}`)
  if (rows.length === 0) return unexpected(`looked for users (${lookUp.row}) or the sign of nobody ${where}`)
  if (rows.some(({ emails, isBlank }) => emails.length === 0 && !isBlank))
    return unexpected(`looked for an address (${lookUp.email}) in each user ${where}`)
  if (rows.some(({ mentioned }) => mentioned.includes(email)))
    return unexpected(`the address stands in a user, but not where addresses do (${lookUp.email}) ${where}`)
  const isSearched =
    lookUp.search.by === 'reading-on' ||
    rows.every(({ mentioned }) => mentioned.some((listed) => listed.includes(email)))
  return isSearched ? ok(undefined) : unexpected(`the search ${where} lists users that were not searched for`)
}

export const unexpected = (because: string): Result<never, FindFailure> =>
  fail({ kind: 'unreachable', because })

const toFindFailure = ({ kind, because }: SessionFailure): FindFailure => ({
  kind: kind === 'refused' ? 'refused' : 'unreachable',
  because,
})
