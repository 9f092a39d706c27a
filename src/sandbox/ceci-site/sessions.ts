import { randomBytes } from 'node:crypto'
import type { FormVariant } from './form-variant.ts'
import { secretsMatch } from './secrets-match.ts'

export type CsrfInput = { name: string; value: string }

export type Session = {
  id: string
  userId: string | undefined
  /** Shown once, on the next page. */
  flash: string | undefined
  requestsLeft: number
  tokens: Map<string, string>
}

export type Sessions = ReturnType<typeof createSessions>

const maxSessions = 1000
const maxTokens = 20

export function createSessions(form: FormVariant) {
  const open = new Map<string, Session>()

  const start = (userId?: string): Session => {
    const id = randomToken()
    const session = { id, userId, flash: undefined, requestsLeft: form.sessionRequests, tokens: new Map() }
    open.set(id, session)
    dropOldest(open, maxSessions)
    return session
  }

  return {
    start,
    /** The session, one request older; nothing once its requests are used up. */
    visit(id: string): Session | undefined {
      const session = open.get(id)
      if (session?.userId === undefined) return session
      if (session.requestsLeft <= 0) {
        open.delete(id)
        return undefined
      }
      session.requestsLeft -= 1
      return session
    },
    end: (session: Session) => open.delete(session.id),
    endAll: () => open.clear(),
    issueCsrf(session: Session): CsrfInput {
      const name = form.csrfField === 'fixed' ? '_token' : `csrf_${randomBytes(4).toString('hex')}`
      const value = session.tokens.get(name) ?? randomToken()
      session.tokens.set(name, value)
      dropOldest(session.tokens, maxTokens)
      return { name, value }
    },
    carriesCsrf(session: Session, fields: Readonly<Record<string, unknown>>): boolean {
      return [...session.tokens].some(([name, value]) => {
        const given = fields[name]
        return typeof given === 'string' && secretsMatch(given, value)
      })
    },
  }
}

function randomToken(): string {
  return randomBytes(24).toString('base64url')
}

function dropOldest<Value>(map: Map<string, Value>, max: number): void {
  const [oldest] = map.keys()
  if (map.size > max && oldest !== undefined) map.delete(oldest)
}
