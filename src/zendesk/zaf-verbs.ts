import { ok } from '../contract/result.ts'
import { readNames } from './agent-names.ts'
import { assign } from './assign.ts'
import { changeCcs } from './ccs.ts'
import { placeNote, placeReply, readDraft } from './composer.ts'
import { createCustomStatuses } from './custom-statuses.ts'
import { findAgent, findGroup } from './people-in-zendesk.ts'
import { readForm } from './read-form.ts'
import { restoreDraft } from './restore-draft.ts'
import { nameStatus, setStatus } from './status.ts'
import { changeTags } from './tags.ts'
import { updateTicket } from './ticket-update.ts'
import { findTicketsOf } from './tickets-of.ts'
import type { Workspace } from './workspace.ts'
import type { Zaf } from './zaf-call.ts'

/** What an agent may do or look up once the ticket is on screen. */
export type Verbs = Pick<
  Workspace,
  | 'readDraft'
  | 'placeReply'
  | 'placeNote'
  | 'restoreDraft'
  | 'readForm'
  | 'readStatus'
  | 'setStatus'
  | 'changeTags'
  | 'changeCcs'
  | 'assign'
  | 'findGroup'
  | 'findAgent'
  | 'readNames'
  | 'findTicketsOf'
  | 'update'
>

export function createVerbs(zaf: Zaf): Verbs {
  const desk = { zaf, customStatuses: createCustomStatuses(zaf) }
  return {
    readDraft: (ticketId) => readDraft(zaf, ticketId),
    placeReply: (ticketId, reply) => placeReply(zaf, ticketId, reply),
    placeNote: (ticketId, note) => placeNote(zaf, ticketId, note),
    restoreDraft: (ticketId, draft, placed) => restoreDraft(zaf, ticketId, { draft, placed }),
    readForm: (ticketId) => readForm(zaf, ticketId),
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
  }
}
