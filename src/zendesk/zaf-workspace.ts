import { ok } from '../contract/result.ts'
import { readNames } from './agent-names.ts'
import { createAgentRoles, type RoleStorage } from './agent-role.ts'
import { assign } from './assign.ts'
import { changeCcs } from './ccs.ts'
import { placeNote, placeReply, readDraft } from './composer.ts'
import { createCustomStatuses } from './custom-statuses.ts'
import { listen } from './listen.ts'
import { findAgent, findGroup } from './people-in-zendesk.ts'
import { callProxy } from './proxy-call.ts'
import { readTicket } from './read-ticket.ts'
import { restoreDraft } from './restore-draft.ts'
import { nameStatus, setStatus } from './status.ts'
import { changeTags } from './tags.ts'
import { updateTicket } from './ticket-update.ts'
import { findTicketsOf } from './tickets-of.ts'
import type { ColorScheme, Installation, Workspace } from './workspace.ts'
import { invokeAction, type Zaf } from './zaf-call.ts'
import type { Registration } from './zaf-shapes.ts'

type Frame = { registration: Registration; colorScheme: ColorScheme; storage: RoleStorage | undefined }

/** The workspace on Zendesk's app framework, for a client that Zendesk has registered. */
export function createZafWorkspace(zaf: Zaf, { registration, colorScheme, storage }: Frame): Workspace {
  const roles = createAgentRoles(zaf, storage)
  const desk = { zaf, customStatuses: createCustomStatuses(zaf) }
  return {
    installation: toInstallation(registration),
    colorScheme,
    readTicket: () => readTicket(zaf, roles),
    readDraft: (ticketId) => readDraft(zaf, ticketId),
    placeReply: (ticketId, reply) => placeReply(zaf, ticketId, reply),
    placeNote: (ticketId, note) => placeNote(zaf, ticketId, note),
    restoreDraft: (ticketId, draft) => restoreDraft(zaf, ticketId, draft),
    readStatus: (ticketId) => nameStatus(desk, ticketId),
    setStatus: (ticketId, wish) => setStatus(desk, ticketId, wish),
    changeTags: (ticketId, change) => changeTags(zaf, ticketId, change),
    changeCcs: (ticketId, change) => changeCcs(zaf, ticketId, change),
    assign: (ticketId, assignee) => assign(zaf, ticketId, assignee),
    findGroup: (nameOrId) => findGroup(zaf, nameOrId),
    findAgent: (nameOrEmail) => findAgent(zaf, nameOrEmail),
    async readNames(agentIds) {
      const names = await readNames(zaf, agentIds)
      return names.ok ? ok(Object.fromEntries(names.value)) : names
    },
    findTicketsOf: (requesterId) => findTicketsOf(zaf, requesterId),
    update: (ticketId, update) => updateTicket(desk, ticketId, update),
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
