import type { FrameView, WorkspaceState } from '../workspace-state.ts'

/** What `app.registered` carries: no value of a secure setting is known to this page. */
export function toRegistration(frame: FrameView, { session }: WorkspaceState) {
  const { appId, installationId, name, version, settings } = session.app
  return {
    metadata: { appId, installationId, name, version, settings, plan: { name: null } },
    context: {
      instanceGuid: frame.guid,
      product: 'support',
      account: { subdomain: session.subdomain },
      location: frame.ticketId === null ? 'nav_bar' : 'ticket_sidebar',
      ...(frame.ticketId === null ? {} : { ticketId: frame.ticketId }),
    },
  }
}
