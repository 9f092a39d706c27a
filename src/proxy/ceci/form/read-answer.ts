import { fail, ok, type Result } from '../../../contract/result.ts'
import type { CreateFailure } from '../ceci.ts'
import { isRefusal } from '../refusal-status.ts'
import type { Creating } from './create-user.ts'
import type { Words } from './description-parts.ts'
import { type Page, shows } from './page.ts'

type Answer = Result<void, CreateFailure | { kind: 'session-gone'; because: string }>

/**
 * What is neither a described success nor an understood refusal is unknown. A status refuses only as the answer to
 * the form itself: one that a redirect led to may be for the page of a user who was made.
 */
export function readAnswer({ session, create }: Creating, page: Page, words: Words): Answer {
  const { status } = page
  const because = `create answered ${status} ${page.place}`
  if (status >= 500) return fail({ kind: 'unknown', because })
  const isDone = status < 400 && shows(page, create.done, words)
  const isTaken = shows(page, create.taken, words)
  const isRefused = create.refused !== undefined && shows(page, create.refused, words)
  if (isDone && (isTaken || isRefused))
    return fail({ kind: 'unknown', because: `${because} with the signs both of success and of refusal` })
  if (isDone) return ok(undefined)
  if (isTaken) return fail({ kind: 'email-taken', because })
  if (isRefused) return fail({ kind: 'refused', because })
  if (session.isLoggedOut(page)) return fail({ kind: 'session-gone', because: `${because}, the log-in page` })
  if (isRefusal(status) && page.hops === 0) return fail({ kind: 'refused', because })
  return fail({ kind: 'unknown', because: `${because} without a described sign of success or refusal` })
}
