import { expect, test } from 'vitest'
import { connectToZendesk } from '../../src/zendesk/connect.ts'
import { contactZendesk } from '../../src/zendesk/contact.ts'
import { frameIn, openFrame, requireSdk } from './open-frame.ts'
import { createWireHost, registration } from './wire-host.ts'

const search = '?colorScheme=dark'

test('says that it stands outside Zendesk when the SDK is missing', async () => {
  expect(await connectToZendesk(undefined)).toEqual({ ok: false, failure: { kind: 'outside-zendesk' } })
})

test('says that it stands outside Zendesk when the page has no origin in its address', async () => {
  window.history.replaceState(null, '', '/assets/index.html')
  expect(await connectToZendesk(contactZendesk(requireSdk()))).toEqual({
    ok: false,
    failure: { kind: 'outside-zendesk' },
  })
})

test('hears a registration that comes in the tick of init', async () => {
  const host = createWireHost()
  frameIn(host)
  const connecting = connectToZendesk(contactZendesk(requireSdk()), { search })
  host.fire('app.registered', registration)
  expect(await connecting).toMatchObject({ ok: true, value: { colorScheme: 'dark' } })
})

test('gives up on a host that never registers it', async () => {
  frameIn(createWireHost())
  const connected = await connectToZendesk(contactZendesk(requireSdk()), {
    search,
    timing: { registrationMs: 10 },
  })
  expect(connected).toEqual({ ok: false, failure: { kind: 'no-answer' } })
})

test('gives up on a registration that it does not understand', async () => {
  const host = createWireHost()
  frameIn(host)
  const connecting = connectToZendesk(contactZendesk(requireSdk()), { search })
  host.fire('app.registered', { metadata: registration.metadata, context: { location: 'top_bar' } })
  expect(await connecting).toEqual({ ok: false, failure: { kind: 'no-answer' } })
})

test('tells where it is installed, with the settings that are not secret', async () => {
  const { workspace } = await openFrame()
  expect(workspace.installation).toEqual({
    location: 'ticket_sidebar',
    subdomain: 'desk',
    installationId: 42,
    settings: registration.metadata.settings,
  })
})

test('asks for the colour scheme where the address does not tell it', async () => {
  const host = createWireHost()
  frameIn(host)
  const connecting = connectToZendesk(contactZendesk(requireSdk()))
  host.fire('app.registered', registration)
  expect(await connecting).toMatchObject({ ok: true, value: { colorScheme: 'dark' } })
})

test('takes the light scheme when Zendesk does not tell any', async () => {
  const host = createWireHost()
  frameIn(host)
  host.faults.pathErrors.colorScheme = { name: 'Error', message: 'unknown' }
  const connecting = connectToZendesk(contactZendesk(requireSdk()), { search: '?colorScheme=sepia' })
  host.fire('app.registered', registration)
  expect(await connecting).toMatchObject({ ok: true, value: { colorScheme: 'light' } })
})
