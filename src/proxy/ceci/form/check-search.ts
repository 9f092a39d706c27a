import type { Email } from '../../../contract/email.ts'
import { ok } from '../../../contract/result.ts'
import type { Finding } from './open-list.ts'
import { readRows } from './read-row.ts'
import { type Found, searchUser, unexpected } from './search-user.ts'

/** Users of the list who are looked for, until one is found. */
const mostTried = 2

/**
 * Whether the search finds by address at all: one that looks at names alone would say of everybody that nobody is
 * there. Tried with users of the whole list, once; where that shows nobody, it cannot be.
 */
export async function checkSearch(finding: Finding): Promise<Found> {
  const { session, lookUp, trust } = finding
  const known = lookUp.search.by === 'form' ? trust.listed : await readList(finding)
  const tried: Email[] = [...new Set(known)].slice(0, mostTried)
  for (const email of tried) {
    const found = await searchUser(finding, email)
    if (!found.ok) return found
    trust.isSearchProven ||= found.value !== undefined
    if (trust.isSearchProven) return ok(undefined)
  }
  return tried.length === 0
    ? ok(undefined)
    : unexpected(
        `the search on ${session.at(lookUp.page).url.pathname} does not find by the address who is in the list`,
      )
}

async function readList({ session, lookUp, budget }: Finding): Promise<Email[]> {
  const listed = await session.openPage({ ...session.at(lookUp.page), budget, isExpected: () => true })
  return listed.ok ? readRows(listed.value, lookUp).flatMap(({ emails }) => emails) : []
}
