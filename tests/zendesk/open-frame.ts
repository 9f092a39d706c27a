import { createRequire } from 'node:module'
import type { ZafSdk } from '@zendesk/zaf-sdk-types'
import { expect } from 'vitest'
import { connectToZendesk } from '../../src/zendesk/connect.ts'
import { contactZendesk } from '../../src/zendesk/contact.ts'
import type { Timing } from '../../src/zendesk/timing.ts'
import type { Workspace } from '../../src/zendesk/workspace.ts'
import { createWireHost, registration, type WireHost } from './wire-host.ts'

/** The real SDK, which comes without types; `init` is all that is used of it. */
export function requireSdk(): ZafSdk {
  return createRequire(import.meta.url)('zendesk_app_framework_sdk') as ZafSdk
}

/** Makes this page the frame of a host, as the frame's address and parent say it. */
export function frameIn(host: WireHost): void {
  Object.defineProperty(window, 'parent', { value: host.frame, configurable: true })
  const query = new URLSearchParams({ origin: host.origin, app_guid: host.guid })
  window.history.replaceState(null, '', `/assets/index.html?${query}`)
}

export async function openFrame(
  timing: Partial<Timing> = {},
): Promise<{ host: WireHost; workspace: Workspace }> {
  const host = createWireHost()
  frameIn(host)
  const connecting = connectToZendesk(contactZendesk(requireSdk()), { search: '?colorScheme=light', timing })
  host.fire('app.registered', registration)
  const connected = await connecting
  expect(connected).toMatchObject({ ok: true })
  if (!connected.ok) throw new Error(connected.failure.kind)
  return { host, workspace: connected.value }
}
