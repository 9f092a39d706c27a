import { Hono } from 'hono'
import { helpPage, tipSheetPage } from './pages/help-pages.ts'
import { homePage } from './pages/home-page.ts'
import type { WebEnv } from './web-context.ts'

export function createPublicPages(): Hono<WebEnv> {
  const pages = new Hono<WebEnv>()
  pages.get('/', (c) => c.html(homePage(c.var.viewer)))
  pages.get('/help', (c) => c.html(helpPage(c.var.viewer)))
  pages.get('/help/adding-users-to-your-default-group', (c) => c.html(tipSheetPage(c.var.viewer)))
  pages.post('/newsletter', (c) => {
    c.var.session.flash = 'Thank you for subscribing.'
    return c.redirect('/', 303)
  })
  return pages
}
