import { fail } from '../contract/result.ts'
import { fetchOnce, notFetched } from './fetch-once.ts'
import type { WorkspaceFailure } from './workspace.ts'
import type { Zaf } from './zaf-call.ts'
import type { Verbs } from './zaf-verbs.ts'

/** Nothing was asked of Zendesk: the script that would ask could not be fetched. */
const notLoaded: WorkspaceFailure = { kind: 'refused', words: notFetched }

/** The verbs, whose script is fetched when the first is used; a failed fetch is tried again. */
export function createLaterVerbs(zaf: Zaf): Verbs {
  const load = fetchOnce(async () => {
    const { createVerbs } = await import('./zaf-verbs.ts')
    return createVerbs(zaf)
  })
  return {
    readDraft: async (...of) => (await load())?.readDraft(...of) ?? fail(notLoaded),
    placeReply: async (...of) => (await load())?.placeReply(...of) ?? fail(notLoaded),
    placeNote: async (...of) => (await load())?.placeNote(...of) ?? fail(notLoaded),
    restoreDraft: async (...of) => (await load())?.restoreDraft(...of) ?? fail(notLoaded),
    readForm: async (...of) => (await load())?.readForm(...of) ?? fail(notLoaded),
    readStatus: async (...of) => (await load())?.readStatus(...of) ?? fail(notLoaded),
    setStatus: async (...of) => (await load())?.setStatus(...of) ?? fail(notLoaded),
    changeTags: async (...of) => (await load())?.changeTags(...of) ?? fail(notLoaded),
    changeCcs: async (...of) => (await load())?.changeCcs(...of) ?? fail(notLoaded),
    assign: async (...of) => (await load())?.assign(...of) ?? fail(notLoaded),
    findGroup: async (...of) => (await load())?.findGroup(...of) ?? fail(notLoaded),
    findAgent: async (...of) => (await load())?.findAgent(...of) ?? fail(notLoaded),
    readNames: async (...of) => (await load())?.readNames(...of) ?? fail(notLoaded),
    findTicketsOf: async (...of) => (await load())?.findTicketsOf(...of) ?? fail(notLoaded),
    update: async (...of) => (await load())?.update(...of) ?? fail(notLoaded),
  }
}
