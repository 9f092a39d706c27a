import { Hono } from 'hono'
import { dashboardPage } from './pages/dashboard-page.ts'
import { logInPage } from './pages/log-in-page.ts'
import { secretsMatch } from './secrets-match.ts'
import { giveCookie, readFields, type WebEnv, type WebParts } from './web-context.ts'

export function createLogIn({ users, sessions, form }: WebParts): Hono<WebEnv> {
  const pages = new Hono<WebEnv>()
  pages.get('/login', (c) => c.html(logInPage(c.var.viewer, {})))
  pages.post('/login', async (c) => {
    const { username = '', password = '' } = await readFields(c)
    const refuse = (problem: string) => c.html(logInPage(c.var.viewer, { username, problem }), 422)
    const user = users.findByUserName(username)
    if (user === undefined || !secretsMatch(password, user.password)) {
      return refuse('That username and password do not belong together. Check both and try again.')
    }
    if (form.logIn === 'refused') return refuse('This account may not log in. Ask the CECI team for help.')
    sessions.end(c.var.session)
    giveCookie(c, sessions.start(user.id))
    return c.redirect('/dashboard', 303)
  })
  pages.post('/logout', (c) => {
    sessions.end(c.var.session)
    return c.redirect('/', 303)
  })
  pages.get('/dashboard', (c) => {
    const { user } = c.var.viewer
    return user === undefined ? c.redirect('/login', 303) : c.html(dashboardPage(c.var.viewer, user))
  })
  return pages
}
