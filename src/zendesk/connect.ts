import type { ZafSdk } from '@zendesk/zaf-sdk-types'
import { ok, type Result } from '../contract/result.ts'
import { type ConnectFailure, type ConnectOptions, registerWithZendesk } from './handshake.ts'
import type { Workspace } from './workspace.ts'
import { createZafWorkspace } from './zaf-workspace.ts'

export type { ConnectFailure, ConnectOptions } from './handshake.ts'

/** The workspace of the ticket that this page stands beside. */
export async function connectToZendesk(
  zaf: ZafSdk | undefined,
  options: ConnectOptions = {},
): Promise<Result<Workspace, ConnectFailure>> {
  const registered = await registerWithZendesk(zaf, options)
  return registered.ok ? ok(createZafWorkspace(registered.value.zaf, registered.value)) : registered
}
