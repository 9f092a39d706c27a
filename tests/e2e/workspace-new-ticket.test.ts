import type { Frame } from 'playwright-core'
import { expect, test } from 'vitest'
import { call, heard, registered, type SampleDesk } from './open-sample-app.ts'
import { sampleDeskForEach } from './sample-desk-for-each.ts'

let desk: SampleDesk
sampleDeskForEach((opened) => {
  desk = opened
})

async function openNewTicket(): Promise<Frame> {
  await desk.page.getByRole('button', { name: 'New ticket' }).click()
  const frame = await (await desk.page.waitForSelector('iframe[title$="new ticket"]')).contentFrame()
  if (frame === null) throw new Error('The iframe holds no frame')
  await registered(frame)
  return frame
}

test('a ticket that nobody has saved has no id and a location of its own', async () => {
  const app = await openNewTicket()
  const [first] = await heard(app, 'app.registered')
  expect(first?.value).toMatchObject({ context: { location: 'new_ticket_sidebar' } })
  expect(first?.value).not.toHaveProperty('context.ticketId')
  expect(await call(app, 'get', ['ticket.isNew', 'ticket.id', 'ticket.requester'])).toEqual({
    errors: {},
    'ticket.isNew': true,
    'ticket.id': null,
    'ticket.requester': null,
  })
})

test('saved for the first time it keeps its frame, which hears of the id', async () => {
  const app = await openNewTicket()
  await app.evaluate(`window.mark = 'still me'; listenTo('context.updated', 'ticket.submit.done')`)
  await desk.page.getByLabel('Subject').fill('A call')
  await desk.page.getByLabel('Requester').fill('caller@example.org')
  await desk.page.getByRole('textbox', { name: 'Comment' }).fill('She called.')
  await desk.page.getByRole('button', { name: /^Submit as/ }).click()
  await heard(app, 'ticket.submit.done')
  const updated = (await heard(app, 'context.updated')).find(({ name }) => name === 'context.updated')
  expect(updated?.value).toMatchObject({ ticketId: 118 })
  expect(await app.evaluate('mark')).toBe('still me')
  expect(await call(app, 'get', ['ticket.isNew', 'ticket.id'])).toMatchObject({
    'ticket.isNew': false,
    'ticket.id': 118,
  })
  expect(desk.workspace.state.ticket(118)).toMatchObject({
    subject: 'A call',
    comments: [{ plainBody: 'She called.' }],
  })
})

test('without a requester it is not saved, in words, and the draft stays', async () => {
  await openNewTicket()
  await desk.page.getByRole('textbox', { name: 'Comment' }).fill('Who?')
  await desk.page.getByRole('button', { name: /^Submit as/ }).click()
  await desk.page.getByText('Requester: is required, by e-mail address').waitFor()
  expect(await desk.page.getByRole('textbox', { name: 'Comment' }).textContent()).toBe('Who?')
  expect(desk.workspace.state.ticket(118)).toBeUndefined()
})
