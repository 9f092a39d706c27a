import { expect, test } from 'vitest'
import { call, heard, type SampleDesk } from './open-sample-app.ts'
import { sampleDeskForEach } from './sample-desk-for-each.ts'

let desk: SampleDesk
sampleDeskForEach(
  (opened) => {
    desk = opened
  },
  { complaints: 'allowed' },
)

const composer = () => desk.page.getByRole('textbox', { name: 'Comment' })

test('answers paths, also below an object, under the name that was asked', async () => {
  const app = await desk.openTicket(101)
  const paths = [
    'ticket.id',
    'ticket.requester.email',
    'ticket.assignee.user.name',
    'currentUser.role',
    'colorScheme',
  ]
  expect(await call(app, 'get', paths)).toEqual({
    errors: {},
    'ticket.id': 101,
    'ticket.requester.email': 'thuy-linh.nguyen@dcyf.wa.gov',
    'ticket.assignee.user.name': null,
    'currentUser.role': 'agent',
    colorScheme: 'light',
  })
})

test('an unknown path rejects alone, and stands in errors among others; the log names it', async () => {
  const app = await desk.openTicket(101)
  expect(await call(app, 'get', 'ticket.mood')).toEqual({ refused: '"ticket.mood" No such Api' })
  const bulk = await call(app, 'get', ['ticket.id', 'ticket.mood'])
  expect(bulk).toMatchObject({ 'ticket.id': 101, errors: { 'ticket.mood': { name: 'APIError' } } })
  await expect.poll(() => desk.workspace.log.at(-1)?.text).toContain('ticket.mood')
})

test('comments come newest first, the conversation oldest first', async () => {
  const app = await desk.openTicket(112)
  const { 'ticket.comments': comments } = await call(app, 'get', 'ticket.comments')
  const { 'ticket.conversation': conversation } = await call(app, 'get', 'ticket.conversation')
  expect(comments).toMatchObject([{ author: { role: 'agent' } }, {}, { author: { role: 'end-user' } }])
  expect(conversation).toMatchObject([{ author: { role: 'end-user' } }, {}, { author: { role: 'agent' } }])
})

test('a status that is set picks the default custom status and tells of all three', async () => {
  const app = await desk.openTicket(101)
  await app.evaluate(`listenTo('ticket.customStatus.changed', 'ticket.statusCategory.changed')`)
  await call(app, 'set', 'ticket.status', 'pending')
  await desk.page.getByRole('button', { name: 'Submit as Pending' }).waitFor()
  expect((await heard(app, 'ticket.customStatus.changed')).at(-1)?.value).toMatchObject({ id: 7003 })
  expect(desk.workspace.state.ticket(101)?.status).toBe('new')
})

test('a custom status is set by its id', async () => {
  const app = await desk.openTicket(101)
  await call(app, 'set', 'ticket.customStatus', { id: 7006 })
  expect(await call(app, 'get', 'ticket.status')).toMatchObject({ 'ticket.status': 'solved' })
  expect(await call(app, 'set', 'ticket.customStatus', 1)).toEqual({ refused: 'No such status' })
})

test('tags are added and removed; spaces cut them, capitals go', async () => {
  const app = await desk.openTicket(102)
  await call(app, 'invoke', 'ticket.tags.add', ['New_CECI', 'two words'])
  await call(app, 'invoke', 'ticket.tags.remove', 'new_user')
  const { 'ticket.tags': tags } = await call(app, 'get', 'ticket.tags')
  expect(tags).toEqual(['ceci', 'new_ceci', 'two', 'words'])
})

test("an assignee must be a member of the group; the responder's choice shows on the form", async () => {
  const app = await desk.openTicket(101)
  expect(await call(app, 'set', 'ticket.assignee', { groupId: 3601, userId: 21004 })).toHaveProperty(
    'refused',
  )
  await call(app, 'set', 'ticket.assignee', { groupId: 3603, userId: 21004 })
  expect(await desk.page.getByLabel('Assignee').inputValue()).toBe('3603/21004')
})

test('text goes to the draft, cleaned; what the agent typed stays before what is appended', async () => {
  const app = await desk.openTicket(101)
  await composer().fill('Mine:')
  await call(
    app,
    'invoke',
    'ticket.comment.appendHtml',
    '<b onclick="x()" style="color:red">Yours</b><script>x()</script>',
  )
  await call(app, 'invoke', 'ticket.comment.appendText', ' <i>')
  expect(await composer().innerHTML()).toBe('Mine:<b>Yours</b> &lt;i&gt;')
  expect(await call(app, 'get', 'comment.text')).toEqual({
    errors: {},
    'comment.text': 'Mine:<b>Yours</b> &lt;i&gt;',
  })
})

test('editor.insert goes where the cursor stands', async () => {
  const app = await desk.openTicket(101)
  await composer().fill('before after')
  await composer().press('Home')
  for (let step = 0; step < 7; step++) await composer().press('ArrowRight')
  await call(app, 'invoke', 'ticket.editor.insert', '<em>here</em> ')
  expect(await composer().textContent()).toBe('before here after')
})

test('a draft is set in a tab that is not shown, and editor.insert goes to the one that is', async () => {
  const first = await desk.openTicket(101)
  await desk.openTicket(102)
  await call(first, 'set', 'ticket.comment.text', '<p>For 101</p>')
  expect(await composer().textContent()).toBe('')
  await call(first, 'invoke', 'ticket.editor.insert', 'astray')
  expect(await composer().textContent()).toBe('astray')
  await desk.page.getByRole('tab', { name: /#101/ }).click()
  expect((await composer().textContent())?.trim()).toBe('For 101')
})

test('the composer turns into an internal note, unless the dial keeps it', async () => {
  const app = await desk.openTicket(101)
  const isNote = () => desk.page.getByRole('button', { name: 'Internal note' }).getAttribute('aria-pressed')
  await call(app, 'set', 'ticket.comment.type', 'internalNote')
  expect(await isNote()).toBe('true')
  await call(app, 'set', 'ticket.comment.type', 'publicReply')
  desk.workspace.dials.composerIgnoresType = true
  await desk.page.waitForTimeout(100)
  expect(await call(app, 'set', 'ticket.comment.type', 'internalNote')).toMatchObject({ errors: {} })
  expect(await call(app, 'get', 'ticket.comment.type')).toMatchObject({
    'ticket.comment.type': 'publicReply',
  })
})

test('a closed ticket takes neither set nor invoke', async () => {
  const app = await desk.openTicket(117)
  expect(await call(app, 'set', 'ticket.status', 'open')).toEqual({
    refused: expect.stringContaining('closed'),
  })
  expect(await call(app, 'invoke', 'ticket.tags.add', ['x'])).toEqual({
    refused: expect.stringContaining('closed'),
  })
  expect(await desk.page.getByRole('button', { name: /^Submit as/ }).isDisabled()).toBe(true)
})

test('modals and unknown actions are refused', async () => {
  const app = await desk.openTicket(101)
  expect(await call(app, 'invoke', 'instances.create', { location: 'modal' })).toHaveProperty('refused')
  expect(await call(app, 'invoke', 'ticket.explode')).toEqual({ refused: '"ticket.explode" No such Api' })
})

test('notify, resize, hide and routeTo act on the page', async () => {
  const app = await desk.openTicket(101)
  await call(app, 'invoke', 'notify', 'Saved <b>it</b>', 'alert')
  await desk.page.getByText('Saved <b>it</b>').waitFor()
  await call(app, 'invoke', 'resize', { width: '100%', height: '321px' })
  expect((await desk.page.locator('iframe').boundingBox())?.height).toBe(321)
  await call(app, 'invoke', 'hide')
  expect(await desk.page.locator('iframe').isVisible()).toBe(false)
  await call(app, 'invoke', 'routeTo', 'ticket', 102)
  await desk.page.getByRole('tab', { name: /#102/, selected: true }).waitFor()
})
