import { fail, ok } from '../../contract/result.ts'
import type { Draft, Workspace, WrittenText } from '../../zendesk/workspace.ts'

/** The workspace for a rehearsal: reads what is there, writes nothing, and answers as if each write had been kept. */
export function rehearse(workspace: Workspace): Workspace {
  return {
    ...workspace,
    placeReply: async (_ticketId, reply) => ok(toDraft(reply, 'publicReply')),
    placeNote: async (_ticketId, note) => ok(toDraft(note, 'internalNote')),
    restoreDraft: async (_ticketId, draft) => ok(draft),
    // There is no form of its own to follow or to put back.
    readForm: async () => fail({ kind: 'not-found' }),
    setStatus: async (_ticketId, { category, customName }) => ok({ category, label: customName ?? category }),
    changeTags: async (_ticketId, { add }) => ok(add),
    changeCcs: async (_ticketId, { add }) => ok(add),
    assign: async (_ticketId, { groupId }) =>
      ok({ group: { id: groupId, name: `#${groupId}` }, user: undefined }),
    update: async (_ticketId, { ifUnchangedSince }) => ok({ updatedAt: ifUnchangedSince }),
  }
}

const toDraft = ({ html }: WrittenText, type: Draft['type']): Draft => ({ text: html, type, rich: true })
