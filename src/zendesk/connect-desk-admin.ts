import type { ZafSdk } from '@zendesk/zaf-sdk-types'
import { ok, type Result } from '../contract/result.ts'
import { contactZendesk } from './contact.ts'
import type { DeskAdmin } from './desk-admin.ts'
import { type ConnectFailure, type ConnectOptions, registerWithZendesk } from './handshake.ts'
import { createZafDeskAdmin } from './zaf-desk-admin.ts'

/** The help desk that opened this page from its navigation bar. */
export async function connectDeskAdmin(
  zaf: ZafSdk | undefined,
  options: ConnectOptions = {},
): Promise<Result<DeskAdmin, ConnectFailure>> {
  const registered = await registerWithZendesk(contactZendesk(zaf), options)
  return registered.ok ? ok(createZafDeskAdmin(registered.value)) : registered
}
