import { expect, test } from 'vitest'
import { openWorkspace } from './open-workspace.ts'

const ticket = '/api/v2/tickets/101.json'
const tags = '/api/v2/tickets/101/tags.json'

test('braces in a comment are placeholders: known ones are filled in, unknown ones vanish', async () => {
  const { ask, workspace } = await openWorkspace()
  const html = 'Hi {{ticket.requester.email}}, use {{initial password}}!'
  await ask('PUT', ticket, { body: { ticket: { comment: { html_body: html, public: true } } } })
  expect(workspace.state.comments(101).at(-1)?.htmlBody).toBe('Hi thuy-linh.nguyen@dcyf.wa.gov, use !')
})

test('a plain body loses its line ends, as in a rich-text account', async () => {
  const { ask, workspace } = await openWorkspace()
  await ask('PUT', ticket, { body: { ticket: { comment: { body: 'one\n\ntwo <b>', public: false } } } })
  expect(workspace.state.comments(101).at(-1)).toMatchObject({
    htmlBody: 'one two &lt;b&gt;',
    isPublic: false,
  })
})

test('comments come oldest first, with their authors when asked', async () => {
  const { ask } = await openWorkspace()
  const { body } = await ask('GET', '/api/v2/tickets/112/comments.json?include=users')
  expect(body.comments?.map((comment) => comment.public)).toEqual([true, true, false])
  expect(body.users?.map((user) => user.name)).toEqual(['Shoshana Adler', 'Marcus Teller'])
})

test('comments are cut into pages by cursor', async () => {
  const { ask } = await openWorkspace()
  const first = await ask('GET', '/api/v2/tickets/112/comments.json?page[size]=2')
  expect(first.body.comments).toHaveLength(2)
  expect(first.body.meta?.has_more).toBe(true)
  const second = await ask('GET', String(first.body.links?.next))
  expect(second.body.comments).toHaveLength(1)
  expect(second.body.meta?.has_more).toBe(false)
})

test('a table in a message stands in the plain text line by line', async () => {
  const { ask } = await openWorkspace()
  const { body } = await ask('GET', '/api/v2/tickets/109/comments.json')
  expect(body.comments?.[0]?.plain_body).toContain('\nOkafor, Chidinma\tChidinma.Okafor@dcyf.wa.gov\t9/3\n')
})

test('a tag with spaces becomes several, in lower case', async () => {
  const { ask } = await openWorkspace()
  const { body } = await ask('PUT', tags, { body: { tags: ['New CECI Account'] } })
  expect(body.tags).toEqual(['account', 'ceci', 'new'])
})

test('PUT adds tags, DELETE removes them, POST sets them', async () => {
  const { ask } = await openWorkspace()
  await ask('PUT', tags, { body: { tags: ['one', 'two'] } })
  expect((await ask('DELETE', tags, { body: { tags: ['one'] } })).body.tags).toEqual(['two'])
  expect((await ask('POST', tags, { body: { tags: ['three'] } })).body.tags).toEqual(['three'])
})

test('tags in a ticket update replace the list', async () => {
  const { ask } = await openWorkspace()
  const { body } = await ask('PUT', '/api/v2/tickets/102.json', { body: { ticket: { tags: ['only'] } } })
  expect(body.ticket?.tags).toEqual(['only'])
})

test('additional_tags and remove_tags are ignored when the dial says so', async () => {
  const { ask, workspace } = await openWorkspace()
  workspace.dials.restTakesTagLists = false
  const { body } = await ask('PUT', ticket, { body: { ticket: { additional_tags: ['x'] } } })
  expect(body.ticket?.tags).toEqual([])
})

test('tags of a closed ticket stay', async () => {
  const { ask } = await openWorkspace()
  expect((await ask('PUT', '/api/v2/tickets/117/tags.json', { body: { tags: ['x'] } })).status).toBe(422)
})
