import { expect, test } from 'vitest'
import { call, heard, registered, type SampleDesk } from './open-sample-app.ts'
import { sampleDeskForEach } from './sample-desk-for-each.ts'

let desk: SampleDesk
sampleDeskForEach((opened) => {
  desk = opened
})

test('each tab keeps its own frame alive and hears when it is left and shown again', async () => {
  const first = await desk.openTicket(101)
  await first.evaluate(`window.mark = 'still me'; listenTo('app.deactivated')`)
  await desk.openTicket(102)
  await heard(first, 'app.deactivated')
  await desk.page.waitForTimeout(1000)
  await first.evaluate(`listenTo('app.activated')`)
  await desk.page.getByRole('tab', { name: /#101/ }).click()
  await heard(first, 'app.activated')
  expect(await first.evaluate('mark')).toBe('still me')
  expect(await call(first, 'get', 'ticket.id')).toMatchObject({ 'ticket.id': 101 })
})

test('leaving the ticket for the list is leaving its tab', async () => {
  const app = await desk.openTicket(101)
  await app.evaluate(`listenTo('app.deactivated')`)
  await desk.page.getByRole('link', { name: 'Tickets', exact: true }).click()
  await heard(app, 'app.deactivated')
})

test('a closed tab says goodbye to its frame and then removes it', async () => {
  const app = await desk.openTicket(101)
  await desk.page.exposeFunction('sayGoodbye', () => goodbyes.push('gone'))
  const goodbyes: string[] = []
  await app.evaluate(`client.on('app.willDestroy', () => sayGoodbye())`)
  await desk.page.getByTitle('Close #101').click()
  await expect.poll(() => goodbyes).toEqual(['gone'])
  await expect.poll(() => desk.page.locator('iframe').count()).toBe(0)
  const again = await desk.openTicket(101)
  expect(await call(again, 'get', 'ticket.id')).toMatchObject({ 'ticket.id': 101 })
})

test('the app hears that the panel is folded and unfolded', async () => {
  const app = await desk.openTicket(101)
  await app.evaluate(`listenTo('app.collapsed', 'app.expanded')`)
  const fold = desk.page.getByRole('button', { name: 'Apps panel' })
  await fold.click()
  await heard(app, 'app.collapsed')
  await fold.click()
  await heard(app, 'app.expanded')
})

test('the app hears of dark mode, and starts in it', async () => {
  const app = await desk.openTicket(101)
  await app.evaluate(`listenTo('colorScheme.changed')`)
  await desk.page.getByRole('button', { name: 'Dark mode' }).click()
  expect((await heard(app, 'colorScheme.changed')).at(-1)?.value).toBe('dark')
  const next = await desk.openTicket(102)
  expect(new URL(next.url()).searchParams.get('colorScheme')).toBe('dark')
})

test('the page of the navigation bar is a frame without a ticket', async () => {
  await desk.page.getByRole('link', { name: 'Sample App' }).click()
  const element = await desk.page.waitForSelector('iframe[title="Sample App"]')
  const frame = await element.contentFrame()
  if (frame === null) throw new Error('The iframe holds no frame')
  await registered(frame)
  const [first] = await heard(frame, 'app.registered')
  expect(first?.value).toMatchObject({ context: { location: 'nav_bar' } })
  expect(await call(frame, 'get', 'ticket.id')).toEqual({ refused: expect.stringContaining('location') })
})

test('a host that never answers leaves the SDK of npm to its time-out, which resolves', async () => {
  const app = await desk.openTicket(101)
  desk.workspace.dials.hostGet = 'never'
  await desk.page.waitForTimeout(100)
  const answer = await call(app, 'get', 'ticket.id')
  expect(answer).toMatchObject({ name: 'TimeoutError' })
})
