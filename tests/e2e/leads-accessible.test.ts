import { createRequire } from 'node:module'
import { afterEach, expect, test } from 'vitest'
import { type Desk, openDesk } from './open-desk.ts'

let desk: Desk
afterEach(() => desk.close())

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
/** Each room, and words that stand in it once all is read. */
const rooms = {
  en: [
    ['Accounts', /^The figures as a table/],
    ['Playbook', 'Suggested'],
    ['Try it', 'What the app says'],
    ['Health', /worth a look/],
  ],
  es: [
    ['Cuentas', /^Las cifras en una tabla/],
    ['Reglas y textos', 'Sugerencia'],
    ['Probar', 'Lo que dice la app'],
    ['Estado', /conviene mirar/],
  ],
} as const

type Violation = { id: string; nodes: { html: string; failureSummary: string }[] }

async function findViolations(): Promise<string[]> {
  const frame = desk.page.frames().find((one) => one.url().includes('leads.html'))
  if (frame === undefined) throw new Error('The page of the team leads is not open')
  await frame.addScriptTag({ path: axePath })
  const found: Violation[] = await frame.evaluate('axe.run().then(({ violations }) => violations)')
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  )
}

test.each([
  ['light', 'en'],
  ['dark', 'en'],
  ['light', 'es'],
  ['dark', 'es'],
] as const)('axe finds nothing in any room, %s, %s', async (scheme, language) => {
  desk = await openDesk({ search: `?agent=21001&scheme=${scheme}` })
  if (language === 'es')
    await desk.page.getByRole('combobox').filter({ hasText: 'Español' }).selectOption({ label: 'Español' })
  await desk.openTicket('CECI account')
  await desk.app.getByRole('button', { name: language === 'es' ? 'Crear cuenta' : 'Create account' }).click()
  await desk.app
    .getByText(/^(Done|Listo)/)
    .first()
    .waitFor()
  const rail = desk.page.getByRole('navigation', { name: 'Workspace' })
  await rail.getByRole('link', { name: 'CECI Accounts' }).click()
  const found: Record<string, string[]> = {}
  for (const [room, says] of rooms[language]) {
    await desk.app.getByRole('tab', { name: room }).click()
    await desk.app.locator(':visible').getByText(says).first().waitFor()
    if (room === rooms[language][1][0]) await desk.app.locator('textarea').first().fill('Hi {{ nobody }}')
    // Garden fades a button in when it may be pressed; half-way it has no colour of its own.
    await desk.page.waitForTimeout(400)
    found[room] = await findViolations()
  }
  expect(found).toEqual(Object.fromEntries(rooms[language].map(([room]) => [room, []])))
})

test('axe finds nothing where no proxy is set', async () => {
  desk = await openDesk({ search: '?agent=21001&scheme=light', settings: { proxy_url: '' } })
  const rail = desk.page.getByRole('navigation', { name: 'Workspace' })
  await rail.getByRole('link', { name: 'CECI Accounts' }).click()
  await desk.app.getByText(/^No proxy is set/).waitFor()
  expect(await findViolations()).toEqual([])
  await desk.app.getByRole('tab', { name: 'Health' }).click()
  await desk.app
    .getByText(/worth a look/)
    .first()
    .waitFor()
  expect(await findViolations()).toEqual([])
})
