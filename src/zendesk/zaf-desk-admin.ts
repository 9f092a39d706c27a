import * as v from 'valibot'
import { ok, type Result } from '../contract/result.ts'
import { readNames } from './agent-names.ts'
import { createAgentRoles } from './agent-role.ts'
import { checkLink } from './check-link.ts'
import { readCustomStatuses } from './custom-statuses.ts'
import type { DeskAdmin } from './desk-admin.ts'
import type { Registered } from './handshake.ts'
import { readSettings, saveSettings } from './installation-settings.ts'
import { countTagged, findWaiting, listTickets } from './listed-tickets.ts'
import { listen } from './listen.ts'
import { parseShape } from './parse-shape.ts'
import { findAgent, findGroup } from './people-in-zendesk.ts'
import { callProxy } from './proxy-call.ts'
import { readSavedTicket } from './saved-ticket.ts'
import type { Agent, WorkspaceFailure } from './workspace.ts'
import { getPaths, invokeAction, type Zaf } from './zaf-call.ts'
import { currentUserSchema, type Registration } from './zaf-shapes.ts'

/** The team leads' side of the desk on Zendesk's app framework, for a client that Zendesk has registered. */
export function createZafDeskAdmin({ zaf, registration, colorScheme }: Registered): DeskAdmin {
  const installation = toInstallation(registration)
  const { installationId } = installation
  return {
    installation,
    colorScheme,
    readPerson: () => readPerson(zaf),
    readSettings: () => readSettings(zaf, installationId),
    saveSettings: (changed) => saveSettings(zaf, installationId, changed),
    readTicket: (ticketId) => readSavedTicket(zaf, ticketId),
    listTickets: (ticketIds) => listTickets(zaf, ticketIds),
    findWaiting: (tag) => findWaiting(zaf, tag),
    countTagged: (tag) => countTagged(zaf, tag),
    readNames: (agentIds) => readNames(zaf, agentIds),
    async listStatuses() {
      const read = await readCustomStatuses(zaf)
      if (!read.ok) return read
      const active = read.value.filter((status) => status.active)
      return ok(
        active.map(({ agent_label, status_category }) => ({ label: agent_label, category: status_category })),
      )
    },
    findGroup: (nameOrId) => findGroup(zaf, nameOrId),
    findAgent: (nameOrEmail) => findAgent(zaf, nameOrEmail),
    checkLink: (url) => checkLink(zaf, url),
    callProxy: (call) => callProxy(zaf, registration, call),
    openTicket: (ticketId) => void invokeAction(zaf, 'routeTo', 'ticket', ticketId),
    listen: (events) => listen(zaf.client, events, zaf.timing.gatherMs),
  }
}

const personSchema = v.object({ currentUser: currentUserSchema })

async function readPerson(zaf: Zaf): Promise<Result<Agent, WorkspaceFailure>> {
  const answer = await getPaths(zaf, ['currentUser'])
  if (!answer.ok) return answer
  const read = parseShape(personSchema, answer.value)
  if (!read.ok) return read
  const { currentUser } = read.value
  return ok({ ...currentUser, role: await createAgentRoles(zaf, undefined).roleOf(currentUser) })
}

function toInstallation({ metadata, context }: Registration): DeskAdmin['installation'] {
  return {
    location: context.location,
    subdomain: context.account.subdomain,
    installationId: metadata.installationId ?? undefined,
    settings: metadata.settings,
  }
}
