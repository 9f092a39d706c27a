import { createAgentRoles, type RoleStorage } from './agent-role.ts'
import { createLaterVerbs } from './later-verbs.ts'
import { listen } from './listen.ts'
import { callProxy } from './proxy-call.ts'
import { readTicket } from './read-ticket.ts'
import type { ColorScheme, Installation, Workspace } from './workspace.ts'
import { invokeAction, type Zaf } from './zaf-call.ts'
import type { Registration } from './zaf-shapes.ts'

type Frame = { registration: Registration; colorScheme: ColorScheme; storage: RoleStorage | undefined }

/** The workspace on Zendesk's app framework, for a client that Zendesk has registered. */
export function createZafWorkspace(zaf: Zaf, { registration, colorScheme, storage }: Frame): Workspace {
  const roles = createAgentRoles(zaf, storage)
  return {
    ...createLaterVerbs(zaf),
    installation: toInstallation(registration),
    colorScheme,
    readTicket: () => readTicket(zaf, roles),
    callProxy: (call) => callProxy(zaf, registration, call),
    notify: (text, kind) => void invokeAction(zaf, 'notify', text, kind),
    openTicket: (ticketId) => void invokeAction(zaf, 'routeTo', 'ticket', ticketId),
    resize: (heightPx) => void invokeAction(zaf, 'resize', { width: '100%', height: `${heightPx}px` }),
    listen: (events) => listen(zaf.client, events, zaf.timing.gatherMs),
  }
}

function toInstallation({ metadata, context }: Registration): Installation {
  return {
    location: context.location,
    subdomain: context.account.subdomain,
    installationId: metadata.installationId ?? undefined,
    settings: metadata.settings,
  }
}
