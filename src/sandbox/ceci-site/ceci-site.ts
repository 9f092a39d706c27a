import type { Dials } from './dials.ts'
import { type FormVariant, plainForm } from './form-variant.ts'
import { createJsonApi } from './json-api.ts'
import { misbehave } from './misbehave.ts'
import type { NewUser } from './new-user.ts'
import { createSandboxPages } from './sandbox-pages.ts'
import { createSessions } from './sessions.ts'
import { createUsers, type User } from './users.ts'
import { createWebSite } from './web-site.ts'

export type CeciSiteOptions = {
  admin: { email: string; password: string }
  adminToken: string
  now?: () => Date
  form?: Partial<FormVariant>
  /** People who have accounts from the start, after the administrator. */
  people?: readonly NewUser[]
}

export interface CeciSite {
  /** The whole site on any origin; a dropped connection is a `Response.error()`, see `cutConnection`. */
  fetch(request: Request): Promise<Response>
  /** What was asked, in order, as `POST /api/admin/users`: no query, and nothing under `/__sandbox`. */
  visits: readonly string[]
  users(): readonly User[]
  dials: Dials
  /** Logs everybody out. */
  endSessions(): void
}

export function createCeciSite(options: CeciSiteOptions): CeciSite {
  const form = { ...plainForm, ...options.form }
  const users = createUsers(options.now ?? (() => new Date()))
  users.add(toAdministrator(options.admin, form))
  for (const person of options.people ?? []) users.add(person)
  const sessions = createSessions(form)
  const dials: Dials = {}
  const visits: string[] = []

  const api = createJsonApi({ users, adminToken: options.adminToken })
  const web = createWebSite({ users, sessions, form })
  const sandbox = createSandboxPages({ dials, endSessions: sessions.endAll })
  const answer = misbehave(dials, async (request) => {
    const part = new URL(request.url).pathname.startsWith('/api/') ? api : web
    return part.fetch(request)
  })

  return {
    async fetch(request) {
      const { pathname } = new URL(request.url)
      if (pathname.startsWith('/__sandbox')) return sandbox.fetch(request)
      visits.push(`${request.method} ${pathname}`)
      return answer(request)
    },
    visits,
    users: () => users.all,
    dials,
    endSessions: sessions.endAll,
  }
}

function toAdministrator({ email, password }: CeciSiteOptions['admin'], form: FormVariant): NewUser {
  const userName = form.userName === 'email' ? email : email.replace(/@.*/, '')
  return { email, password, userName, firstName: 'Ada', lastName: 'Okafor', role: 'Administrator' }
}
