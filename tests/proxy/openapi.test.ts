import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { type Answer, openProxy } from './open-proxy.ts'

type Document = {
  paths: Record<
    string,
    Record<string, { responses: Record<string, { content: Record<string, { schema: object }> }> }>
  >
  components: { schemas: Record<string, object> }
}

async function openWithDocument() {
  const proxy = await openProxy()
  const document = JSON.parse((await proxy.ask('/openapi.json')).text) as Document
  const ajv = new Ajv2020({ strict: false })
  const conforms = (place: string, { status, body, text, headers }: Answer): unknown => {
    const [method = '', path = ''] = place.split(' ')
    const responses = document.paths[path]?.[method]?.responses
    const described = responses?.[status] ?? responses?.default
    const [type = ''] = (headers.get('content-type') ?? '').split(';')
    const schema = described?.content[type]?.schema
    if (schema === undefined) return `nothing described for ${place} ${status} ${headers.get('content-type')}`
    const check = ajv.compile({ ...schema, components: document.components })
    return check(body ?? text) ? 'conforms' : check.errors
  }
  return { ...proxy, document, conforms }
}

test('describes every answer as it is', async () => {
  const { ask, create, conforms, site, clock } = await openWithDocument()
  const made = await create()
  expect(conforms('post /v1/accounts', made)).toBe('conforms')
  expect(conforms('post /v1/accounts', await create())).toBe('conforms')
  expect(conforms('post /v1/accounts', await create({ ticketId: 9 }))).toBe('conforms')
  expect(conforms('post /v1/accounts', await create({ email: '' }))).toBe('conforms')
  expect(conforms('post /v1/accounts', await create({ email: 'admin@ceci.test' }))).toBe('conforms')
  site.dials.create = { fault: 'garbage', calls: 1 }
  const unknown = await clock.during(create({ email: 'open@x.org' }))
  expect(conforms('post /v1/accounts', unknown)).toBe('conforms')
  const { id } = (unknown.body as { account: { id: string } }).account
  const resolved = await ask(`/v1/accounts/${id}/resolve`, { body: { seen: true } })
  expect(conforms('post /v1/accounts/{id}/resolve', resolved)).toBe('conforms')
  const lookedUp = await ask('/v1/accounts/look-up', {
    body: { emails: ['dana.reyes@dcyf.wa.gov', 'n@x.org'] },
  })
  expect(conforms('post /v1/accounts/look-up', lookedUp)).toBe('conforms')
  const event = { kind: 'chosen', action: 'create_account', rule: 'parent', people: 2 }
  const noted = await ask('/v1/tickets/41/events', { body: event })
  expect(conforms('post /v1/tickets/{ticketId}/events', noted)).toBe('conforms')
  expect(conforms('get /v1/tickets/{ticketId}/events', await ask('/v1/tickets/41/events'))).toBe('conforms')
  expect(conforms('get /v1/accounts/log', await ask('/v1/accounts/log?limit=1'))).toBe('conforms')
  const csv = await ask('/v1/accounts/log?format=csv')
  expect(csv.headers.get('content-type')).toMatch(/^text\/csv;/)
  expect(conforms('get /v1/accounts/log', csv)).toBe('conforms')
  expect(conforms('get /v1/roles', await ask('/v1/roles'))).toBe('conforms')
  expect(conforms('get /v1/roles', await ask('/v1/roles', { token: 'x' }))).toBe('conforms')
})

test('keeps the receipt of a ticket: events and accounts', async () => {
  const { ask, create } = await openProxy()
  await create()
  await ask('/v1/tickets/41/events', { body: { kind: 'reply-placed' } })
  expect((await ask('/v1/tickets/41/events')).body).toMatchObject({
    events: [{ kind: 'reply-placed', agentId: '5001', at: '2026-11-23T12:00:00.000Z' }],
    accounts: [{ email: 'dana.reyes@dcyf.wa.gov', state: 'made', agentId: '5001', ticketId: 41 }],
  })
})
