import type { FrameView, WorkspaceState } from '../workspace-state.ts'

/** What `app.registered` carries: no value of a secure setting is known to this page. */
export function toRegistration(frame: FrameView, state: WorkspaceState) {
  const { appId, installationId, name, version, settings } = state.session.app
  return {
    metadata: { appId, installationId, name, version, settings, plan: { name: null } },
    context: toContext(frame, state),
  }
}

/** Where a frame stands; a ticket that nobody has saved has no id. */
export function toContext({ guid, location, ticketId }: FrameView, { session }: WorkspaceState) {
  return {
    instanceGuid: guid,
    product: 'support',
    account: { subdomain: session.subdomain },
    location,
    ...(ticketId === null || ticketId < 0 ? {} : { ticketId }),
  }
}
