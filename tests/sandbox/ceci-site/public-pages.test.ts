import { expect, test } from 'vitest'
import { admin, openBrowser, startSite } from './visit-site.ts'

test('has the Help tab in the footer of every page', async () => {
  const browser = openBrowser(startSite())
  const footers = async (paths: readonly string[]) => {
    for (const path of paths) {
      const { text } = await browser.get(path)
      expect(text.slice(text.indexOf('<footer')), path).toContain('<a href="/help">Help</a>')
    }
  }
  await footers(['/', '/login', '/help', '/help/adding-users-to-your-default-group', '/nothing-here'])
  await browser.logIn(admin)
  await footers(['/dashboard', '/admin', '/admin/users', '/admin/users/new', '/admin/users/1001'])
})

test('shows the tip sheet to anybody', async () => {
  const page = await openBrowser(startSite()).get('/help/adding-users-to-your-default-group')
  expect(page.status).toBe(200)
  expect(page.text).toContain('<h1>Adding Users to CECI</h1>')
})

test('answers 404 with a page where there is none', async () => {
  const page = await openBrowser(startSite()).get('/nothing-here')
  expect(page.status).toBe(404)
  expect(page.text).toContain('There is no page at this address.')
})

test('loads nothing from elsewhere and runs no script', async () => {
  const response = await startSite().fetch(new Request('http://ceci.test/'))
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(await response.text()).not.toMatch(/<script|https?:/)
})
