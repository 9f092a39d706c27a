import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { createMiddleware } from 'hono/factory'
import type { FormVariant } from './form-variant.ts'
import { messagePage } from './pages/message-page.ts'
import type { Viewer } from './pages/viewer.ts'
import type { Session, Sessions } from './sessions.ts'
import type { Users } from './users.ts'

export type WebParts = { users: Users; sessions: Sessions; form: FormVariant }
export type WebEnv = { Variables: { session: Session; viewer: Viewer } }

const cookieName = 'ceci_session'

/** Every visitor has a session, so that the log-in form has a token too. */
export const withSession = ({ users, sessions, form }: WebParts) =>
  createMiddleware<WebEnv>(async (c, next) => {
    const known = sessions.visit(getCookie(c, cookieName) ?? '')
    const session = known ?? sessions.start()
    if (known === undefined) giveCookie(c, session)
    const user = session.userId === undefined ? undefined : users.findById(session.userId)
    c.set('session', session)
    c.set('viewer', { user, csrf: sessions.issueCsrf(session), flash: session.flash, form })
    session.flash = undefined
    await next()
  })

export const requireCsrf = (sessions: Sessions) =>
  createMiddleware<WebEnv>(async (c, next) => {
    if (c.req.method !== 'POST') return next()
    if (sessions.carriesCsrf(c.var.session, await c.req.parseBody())) return next()
    const text = 'This form is no longer valid. Go back, reload the page and try again.'
    return c.html(messagePage(c.var.viewer, { title: 'Please try again', text }), 403)
  })

export const requireAdministrator = createMiddleware<WebEnv>(async (c, next) => {
  const { user } = c.var.viewer
  if (user === undefined) return c.redirect('/login', 303)
  if (user.role === 'Administrator') return next()
  const text = 'Only administrators may open this page.'
  return c.html(messagePage(c.var.viewer, { title: 'Not for your role', text }), 403)
})

export function giveCookie(c: Context, session: Session): void {
  const secure = new URL(c.req.url).protocol === 'https:'
  setCookie(c, cookieName, session.id, { httpOnly: true, sameSite: 'Lax', path: '/', secure })
}

/** The form's text fields; files and repeated fields are left out. */
export async function readFields(c: Context<WebEnv>): Promise<Readonly<Record<string, string>>> {
  const body = await c.req.parseBody()
  return Object.fromEntries(
    Object.entries(body).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
}
