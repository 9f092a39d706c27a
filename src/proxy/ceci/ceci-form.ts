import { fail, ok } from '../../contract/result.ts'
import type { Budget } from '../budget.ts'
import type { Clock } from '../clock.ts'
import type { Ceci, CreateFailure } from './ceci.ts'
import type { CeciHttp } from './ceci-http.ts'
import { createBrowser } from './form/browser.ts'
import { createUser, type FormCreated } from './form/create-user.ts'
import type { Credentials } from './form/credentials.ts'
import { findUser } from './form/find-user.ts'
import { createTurns } from './form/one-at-a-time.ts'
import { keepPace } from './form/pace.ts'
import { createSession } from './form/session.ts'
import type { FormDescription } from './form-description.ts'

export type CeciFormOptions = {
  http: CeciHttp
  /** The address that described paths start from. */
  site: URL
  description: FormDescription
  credentials: Credentials
  clock: Clock
}

const noTurn = { kind: 'no-time', because: 'no time was left after those who came before' } as const
const tooSlow = {
  kind: 'no-time',
  because: 'CECI was still answering, slowly, when the time was spent',
} as const

/** CECI by its admin pages, as one person in one browser who does one thing after the other. */
export function createCeciForm({ http, ...options }: CeciFormOptions): Ceci {
  const { description, clock } = options
  const { http: paced, pace } = keepPace(http, clock)
  const session = createSession({ browser: createBrowser(paced, description.language), ...options })
  const trust = { isSearchProven: false, listed: [] }
  const inTurn = createTurns()
  const toFinding = (budget: Budget) => ({ session, lookUp: description.lookUp, budget, trust })
  const isWantOfTime = (budget: Budget) => budget.leftMs() === 0 && pace.isKept()
  return {
    async findUser(email, budget) {
      const found = await inTurn(budget, () => findUser(toFinding(budget), email))
      if (found === undefined) return fail(noTurn)
      const isSlow = !found.ok && found.failure.kind === 'unreachable' && isWantOfTime(budget)
      return isSlow ? fail(tooSlow) : found
    },
    async createUser(user, budget) {
      const creating = { session, create: description.create, budget, pace }
      const created = await inTurn(budget, async (): Promise<FormCreated> => {
        const first = await createUser(creating, user)
        if (first.ok || first.failure.kind !== 'session-gone') return first
        const found = await findUser(toFinding(budget), user.email)
        if (!found.ok) return first
        return found.value === undefined ? createUser(creating, user) : ok(found.value)
      })
      if (created === undefined) return fail(noTurn)
      const isSlow = !created.ok && created.failure.kind === 'not-sent' && isWantOfTime(budget)
      if (isSlow) return fail(tooSlow)
      return created.ok ? created : fail(toCreateFailure(created.failure))
    },
  }
}

/** A form that was answered with the log-in page once more may have been taken all the same. */
function toCreateFailure(failure: Extract<FormCreated, { ok: false }>['failure']): CreateFailure {
  return { kind: failure.kind === 'session-gone' ? 'unknown' : failure.kind, because: failure.because }
}
