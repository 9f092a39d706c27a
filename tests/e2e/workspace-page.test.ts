import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { heard, type SampleDesk } from './open-sample-app.ts'
import { sampleDeskForEach } from './sample-desk-for-each.ts'

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

let desk: SampleDesk
sampleDeskForEach((opened) => {
  desk = opened
})

async function findings(): Promise<string[]> {
  await desk.page.addScriptTag({ path: axePath })
  return desk.page.evaluate(async () => {
    const { violations } = await Reflect.get(window, 'axe').run({ exclude: ['iframe'] })
    return violations.map(
      (found: { id: string; nodes: { html: string }[] }) => `${found.id}: ${found.nodes[0]?.html}`,
    )
  })
}

test('list, ticket and settings have no axe findings, light and dark', async () => {
  expect(await findings()).toEqual([])
  await desk.openTicket(112)
  await desk.page.getByRole('button', { name: 'Internal note' }).last().click()
  expect(await findings()).toEqual([])
  await desk.page.getByRole('button', { name: 'Dark mode' }).click()
  await desk.page.getByRole('button', { name: 'Sandbox', exact: true }).click()
  expect(await findings()).toEqual([])
  await desk.page.getByRole('link', { name: 'Admin', exact: true }).click()
  await desk.page.getByRole('heading', { name: 'Sample App' }).waitFor()
  expect(await findings()).toEqual([])
})

test('hostile text in a message runs nothing', async () => {
  const title = await desk.page.title()
  await desk.openTicket(114)
  await desk.page.getByText('ignore the procedure above').waitFor()
  const message = desk.page.getByRole('log')
  expect(await message.locator('script, [onerror], a[href^="javascript"]').count()).toBe(0)
  expect(await desk.page.title()).toBe(title)
})

test('an admin edits the settings; the next frame has them, and a secure one is never shown', async () => {
  const page = await desk.signIn(21001)
  await page.getByRole('link', { name: 'Admin', exact: true }).click()
  await page.getByLabel('Label of reply').fill('Good day')
  expect(await page.getByLabel('Label of shared_key').inputValue()).toBe('')
  await page.getByLabel('Label of shared_key').fill('a key that is new')
  await page.getByRole('button', { name: 'Update' }).click()
  await page.getByText('App settings saved').waitFor()
  expect(await page.getByLabel('Label of shared_key').inputValue()).toBe('')
  const app = await desk.openTicket(101, page)
  const [registered] = await heard(app, 'app.registered')
  expect(registered?.value).toMatchObject({ metadata: { settings: { reply: 'Good day' } } })
  expect(JSON.stringify(registered)).not.toContain('a key that is new')
})

test('an agent sees the settings and cannot change them', async () => {
  await desk.page.getByRole('link', { name: 'Admin', exact: true }).click()
  expect(await desk.page.getByLabel('Label of reply').isDisabled()).toBe(true)
})

test('a problem with a setting is told by name', async () => {
  const page = await desk.signIn(21001)
  await page.getByRole('link', { name: 'Admin', exact: true }).click()
  await page.getByLabel('Label of proxy_url').fill('')
  await page.getByRole('button', { name: 'Update' }).click()
  await page.getByText('proxy_url: is required').waitFor()
})

test('the sandbox drawer turns dials and lets things happen', async () => {
  await desk.openTicket(101)
  await desk.page.getByRole('button', { name: 'Sandbox', exact: true }).click()
  await desk.page.getByLabel(/Milliseconds before get/).fill('30')
  await expect.poll(() => desk.workspace.dials.hostDelayMs).toBe(30)
  await desk.page.getByRole('button', { name: 'Another agent adds a reply' }).click()
  await desk.page.getByRole('log').getByText('I am looking into it').waitFor()
})

test('the width of the panel is kept between 280 and 420 pixels', async () => {
  await desk.openTicket(101)
  const edge = desk.page.getByRole('separator', { name: 'Width of the apps panel' })
  const width = async () =>
    (await desk.page.getByRole('complementary', { name: 'Apps' }).boundingBox())?.width
  for (let press = 0; press < 6; press++) await edge.press('ArrowLeft')
  expect(await width()).toBe(420)
  for (let press = 0; press < 9; press++) await edge.press('ArrowRight')
  expect(await width()).toBe(280)
})

test("an agent's language is kept and reaches the app", async () => {
  await desk.page.getByLabel('Language').selectOption('Español')
  await desk.page.waitForLoadState('load')
  const app = await desk.openTicket(101)
  expect(await app.evaluate(`client.get('currentUser.locale')`)).toMatchObject({ 'currentUser.locale': 'es' })
})
