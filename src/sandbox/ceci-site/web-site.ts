import { Hono } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import { createAdminPages } from './admin-pages.ts'
import { createLogIn } from './log-in.ts'
import { messagePage } from './pages/message-page.ts'
import { style } from './pages/style.ts'
import { createPublicPages } from './public-pages.ts'
import { requireCsrf, type WebEnv, type WebParts, withSession } from './web-context.ts'

/** The web site for people, rendered on the server, with a style sheet and no script. */
export function createWebSite(parts: WebParts): Hono<WebEnv> {
  const site = new Hono<WebEnv>()
  site.use(
    secureHeaders({
      contentSecurityPolicy: { defaultSrc: ["'none'"], styleSrc: ["'self'"], imgSrc: ["'self'", 'data:'] },
    }),
  )
  site.get('/style.css', (c) => c.body(style, 200, { 'content-type': 'text/css; charset=utf-8' }))
  site.use(withSession(parts))
  site.route('/admin', createAdminPages(parts))
  site.use(requireCsrf(parts.sessions))
  site.route('/', createLogIn(parts))
  site.route('/', createPublicPages())
  site.notFound((c) => {
    const text = 'There is no page at this address.'
    return c.html(messagePage(c.var.viewer, { title: 'Page not found', text }), 404)
  })
  return site
}
