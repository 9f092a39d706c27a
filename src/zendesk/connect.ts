import { ok, type Result } from '../contract/result.ts'
import type { Contact } from './contact.ts'
import { type ConnectFailure, type ConnectOptions, registerWithZendesk } from './handshake.ts'
import type { Workspace } from './workspace.ts'
import { createZafWorkspace } from './zaf-workspace.ts'

export type { ConnectFailure, ConnectOptions } from './handshake.ts'

/** The workspace of the ticket that this page stands beside. */
export async function connectToZendesk(
  contact: Contact | undefined,
  options: ConnectOptions = {},
): Promise<Result<Workspace, ConnectFailure>> {
  const registered = await registerWithZendesk(contact, options)
  return registered.ok
    ? ok(createZafWorkspace(registered.value.zaf, { ...registered.value, storage: options.storage }))
    : registered
}
