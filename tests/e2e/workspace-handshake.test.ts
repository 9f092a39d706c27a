import { expect, test } from 'vitest'
import { sampleSettings } from '../sandbox/zendesk-workspace/open-workspace.ts'
import { heard, registered, type SampleDesk } from './open-sample-app.ts'
import { sampleDeskForEach } from './sample-desk-for-each.ts'

let desk: SampleDesk
sampleDeskForEach((opened) => {
  desk = opened
})

test('registers the app once, with metadata and context and without secure settings', async () => {
  const app = await desk.openTicket(101)
  const events = await heard(app, 'app.registered')
  expect(events).toHaveLength(1)
  expect(events[0]?.value).toMatchObject({
    metadata: {
      appId: 900101,
      installationId: 4242,
      version: '1.2.3',
      settings: { proxy_url: 'http://127.0.0.1:9', reply: 'Hello', title: 'Sample App' },
    },
    context: {
      product: 'support',
      location: 'ticket_sidebar',
      ticketId: 101,
      account: { subdomain: 'ceci-sandbox' },
    },
  })
  expect(JSON.stringify(events)).not.toContain(sampleSettings.shared_key)
})

test('the frame stands on another origin, in a sandbox that bars downloads and allows nothing more', async () => {
  await desk.openTicket(101)
  const frame = desk.page.locator('iframe')
  expect(await frame.getAttribute('sandbox')).toBe('allow-scripts allow-same-origin allow-forms allow-popups')
  expect(await frame.getAttribute('allow')).toBeNull()
  expect(new URL(String(await frame.getAttribute('src'))).origin).not.toBe(desk.url)
})

test('a dial lets frames that are opened later download files', async () => {
  desk.workspace.dials.downloadsAllowed = true
  await desk.openTicket(101)
  await expect
    .poll(() => desk.page.locator('iframe').getAttribute('sandbox'))
    .toBe('allow-scripts allow-same-origin allow-forms allow-popups allow-downloads')
})

test('does not answer a second handshake of the same document', async () => {
  const app = await desk.openTicket(101)
  await app.waitForLoadState('load')
  await app.evaluate(() => {
    const guid = new URLSearchParams(location.search).get('app_guid')
    parent.postMessage(
      JSON.stringify({ key: 'iframe.handshake', message: { version: 'x' }, appGuid: guid }),
      '*',
    )
  })
  await expect
    .poll(() => desk.workspace.log.some((line) => line.text.includes('second handshake')))
    .toBe(true)
  expect(await heard(app, 'app.registered')).toHaveLength(1)
})

test('registers the app again after its frame was loaded anew', async () => {
  const app = await desk.openTicket(101)
  await app.waitForLoadState('load')
  await app.evaluate(() => location.reload())
  await desk.page.waitForTimeout(100)
  await registered(app)
  expect(await heard(app, 'app.registered')).toHaveLength(1)
})

test('posts an event only while somebody subscribes to it', async () => {
  const app = await desk.openTicket(101)
  await desk.page.waitForTimeout(1100)
  await app.evaluate(() => {
    const posted: unknown[] = []
    Object.assign(window, { posted, onSubject: () => {} })
    window.addEventListener('message', ({ data }) => {
      const { key, message } = JSON.parse(data)
      if (key === 'zaf.ticket.subject.changed') posted.push(message)
    })
  })
  const change = (text: string) => desk.page.getByLabel('Subject').fill(text)
  await change('one')
  await app.evaluate(`client.on('ticket.subject.changed', onSubject); client.get('ticket.id')`)
  await change('two')
  await expect.poll(() => app.evaluate('posted')).toEqual(['two'])
  await app.evaluate(`client.off('ticket.subject.changed', onSubject); client.get('ticket.id')`)
  await change('three')
  await app.evaluate(`client.get('ticket.subject')`)
  expect(await app.evaluate('posted')).toEqual(['two'])
})

test('tells properties and the activation once while the ticket is first filled in', async () => {
  const app = await desk.openTicket(101)
  await app.evaluate(`listenTo('app.activated', 'ticket.status.changed')`)
  await heard(app, 'app.activated')
  const events = await heard(app, 'ticket.status.changed')
  expect(events.filter(({ name }) => name === 'ticket.status.changed')).toEqual([
    { name: 'ticket.status.changed', value: 'new' },
  ])
})

test('relays what the app triggers to every frame of it', async () => {
  const first = await desk.openTicket(101)
  const second = await desk.openTicket(102)
  await first.evaluate(`listenTo('moved')`)
  await second.evaluate(`client.trigger('moved', { to: 3 })`)
  expect((await heard(first, 'moved')).at(-1)?.value).toEqual({ to: 3 })
})

test('tolerates what newer SDKs send by themselves', async () => {
  const app = await desk.openTicket(101)
  const lines = desk.workspace.log.length
  await app.evaluate(`client.postMessage('session.live')`)
  await app.evaluate(`client.postMessage('__track__', { event_name: 'x' })`)
  expect(await app.evaluate(`client.invoke('track', { type: 'click' })`)).toMatchObject({ errors: {} })
  expect(desk.workspace.log).toHaveLength(lines)
})
