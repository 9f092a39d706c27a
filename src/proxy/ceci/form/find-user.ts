import type { Email } from '../../../contract/email.ts'
import { checkSearch } from './check-search.ts'
import type { Finding } from './open-list.ts'
import { type Found, searchUser } from './search-user.ts'

/** "Nobody" is said only of a page that shows, as described, that nobody is there, and of a search that is one. */
export async function findUser(finding: Finding, email: Email): Promise<Found> {
  const { lookUp, trust } = finding
  const found = await searchUser(finding, email)
  if (!found.ok) return found
  trust.isSearchProven ||= found.value !== undefined
  return trust.isSearchProven || lookUp.search.by === 'reading-on' ? found : checkSearch(finding)
}
