import { expect, test } from 'vitest'
import { call, type Heard, heard, type SampleDesk } from './open-sample-app.ts'
import { sampleDeskForEach } from './sample-desk-for-each.ts'

let desk: SampleDesk
sampleDeskForEach(
  (opened) => {
    desk = opened
  },
  { complaints: 'allowed' },
)

const composer = () => desk.page.getByRole('textbox', { name: 'Comment' })
const submit = () => desk.page.getByRole('button', { name: /^Submit as/ }).click()
const comments = (id: number) => desk.workspace.state.comments(id)

test('saves comment, status and tags in one, empties the composer and tells the app', async () => {
  const app = await desk.openTicket(101)
  await app.evaluate(
    `listenTo('ticket.submit.start', 'ticket.submit.done', 'ticket.submit.fail', 'ticket.submit.always')`,
  )
  await app.evaluate(`listenTo('ticket.updated')`)
  await call(app, 'invoke', 'ticket.tags.add', ['new_ceci_account'])
  await composer().fill('All done')
  await desk.page.getByRole('button', { name: 'Other statuses' }).click()
  await desk.page.getByRole('menuitem', { name: 'Submit as Resolved' }).click()
  const events = await heard(app, 'ticket.submit.always')
  expect(events.slice(1).map(({ name }) => name)).toEqual([
    'ticket.submit.start',
    'ticket.submit.done',
    'ticket.submit.always',
  ])
  expect(comments(101).at(-1)).toMatchObject({ plainBody: 'All done', isPublic: true, channel: 'web' })
  expect(desk.workspace.state.ticket(101)).toMatchObject({ customStatusId: 7006, tags: ['new_ceci_account'] })
  expect(await composer().textContent()).toBe('')
  await desk.page.getByRole('log').getByText('All done').waitFor()
})

test('an internal note is saved as one', async () => {
  await desk.openTicket(101)
  await desk.page.getByRole('button', { name: 'Internal note' }).click()
  await composer().fill('Between us')
  await submit()
  await expect.poll(() => comments(101).at(-1)).toMatchObject({ plainBody: 'Between us', isPublic: false })
})

test.each([
  ['a text', `'Not yet'`, 'Not yet'],
  ['false', 'false', 'An app stopped the ticket from being saved'],
  ['a rejected promise', `Promise.reject('Still working')`, 'Still working'],
  ['a rejected promise without a reason', 'Promise.reject()', 'An app stopped the ticket from being saved'],
])('a save hook that gives %s stops the save, in words, and the draft stays', async (_, given, words) => {
  const app = await desk.openTicket(101)
  await app.evaluate(`listenTo('ticket.submit.fail'); client.on('ticket.save', () => ${given}); 0`)
  await composer().fill('Hello')
  await submit()
  await desk.page.getByText(words).waitFor()
  await heard(app, 'ticket.submit.fail')
  expect(comments(101)).toHaveLength(1)
  expect(await composer().textContent()).toBe('Hello')
})

test('a save hook whose promise resolves with false lets the ticket be saved', async () => {
  const app = await desk.openTicket(101)
  await app.evaluate(`client.on('ticket.save', () => Promise.resolve(false))`)
  await composer().fill('Hello')
  await submit()
  await expect.poll(() => comments(101).length).toBe(2)
})

test('what a save hook changes is saved with the ticket', async () => {
  const app = await desk.openTicket(101)
  await app.evaluate(`client.on('ticket.save', () => client.invoke('ticket.tags.add', ['late']))`)
  await submit()
  await expect.poll(() => desk.workspace.state.ticket(101)?.tags).toEqual(['late'])
})

test('a field required on solve stops Submit, in words', async () => {
  await desk.openTicket(101)
  desk.workspace.dials.fieldRequiredOnSolve = true
  await desk.page.getByLabel('Status', { exact: true }).selectOption('Solved')
  await submit()
  await desk.page.getByText('Program area: is required when solving a ticket').waitFor()
  await desk.page.getByLabel(/Program area/).selectOption('ECEAP')
  await submit()
  await expect.poll(() => desk.workspace.state.ticket(101)?.status).toBe('solved')
})

test('an app holds the Submit button and lets it go', async () => {
  const app = await desk.openTicket(101)
  const button = desk.page.getByRole('button', { name: /^Submit as/ })
  await call(app, 'invoke', 'ticket.disableSave')
  expect(await button.isDisabled()).toBe(true)
  await call(app, 'invoke', 'ticket.enableSave')
  expect(await button.isDisabled()).toBe(false)
})

test('a light agent has no public reply', async () => {
  const page = await desk.signIn(21003)
  const app = await desk.openTicket(101, page)
  expect(await page.getByRole('button', { name: 'Public reply' }).isDisabled()).toBe(true)
  expect(await call(app, 'set', 'ticket.status', 'open')).toEqual({
    refused: expect.stringContaining('light agent'),
  })
  expect(await call(app, 'get', 'ticket.comment.type')).toMatchObject({
    'ticket.comment.type': 'internalNote',
  })
})

test("another agent's save reaches the open tab; the own does not count as somebody else's", async () => {
  const app = await desk.openTicket(101)
  await app.evaluate(`listenTo('ticket.updated', 'ticket.conversation.changed')`)
  const other = await desk.signIn(21001)
  await desk.openTicket(101, other)
  await desk.page.getByText('Robin Castellane is viewing').waitFor()
  await submit()
  await expect.poll(() => desk.workspace.state.audits(101).length).toBe(1)
  await other.getByRole('textbox', { name: 'Comment' }).fill('From Robin')
  await other.getByRole('button', { name: /^Submit as/ }).click()
  const events = (await heard(app, 'ticket.updated')).filter(({ name }: Heard) => name === 'ticket.updated')
  expect(events).toMatchObject([{ value: { name: 'Robin Castellane' } }])
  await desk.page.getByRole('log').getByText('From Robin').waitFor()
  await other.close()
  await desk.page.getByText(/Robin Castellane is/).waitFor({ state: 'detached' })
})
