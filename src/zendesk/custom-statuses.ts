import * as v from 'valibot'
import { ok, type Result } from '../contract/result.ts'
import type { StatusWish, WorkspaceFailure } from './workspace.ts'
import type { Zaf } from './zaf-call.ts'
import { askRest } from './zaf-request.ts'

const customStatusesSchema = v.object({
  custom_statuses: v.array(
    v.object({ id: v.number(), agent_label: v.string(), status_category: v.string(), active: v.boolean() }),
  ),
})
export type CustomStatus = v.InferOutput<typeof customStatusesSchema>['custom_statuses'][number]

export interface CustomStatuses {
  /** The active custom status that is wished for; undefined where no name is wished or the desk has none such. */
  find(wish: StatusWish): Promise<Result<CustomStatus | undefined, WorkspaceFailure>>
}

/** Asks Zendesk for the list once; a desk without the feature has an empty one. */
export function createCustomStatuses(zaf: Zaf): CustomStatuses {
  let known: readonly CustomStatus[] | undefined
  return {
    async find(wish) {
      if (wish.customId === undefined && !wish.customName?.trim()) return ok(undefined)
      if (known === undefined) {
        const read = await readCustomStatuses(zaf)
        if (!read.ok) return read
        known = read.value
      }
      return ok(known.find((status) => fits(status, wish)))
    },
  }
}

function fits(status: CustomStatus, { category, customId, customName = '' }: StatusWish): boolean {
  if (!status.active || status.status_category !== category) return false
  if (customId !== undefined) return status.id === customId
  return status.agent_label.trim().toLowerCase() === customName.trim().toLowerCase()
}

export async function readCustomStatuses(zaf: Zaf): Promise<Result<CustomStatus[], WorkspaceFailure>> {
  const read = await askRest(zaf, { path: '/api/v2/custom_statuses.json' }, customStatusesSchema)
  if (read.ok) return ok(read.value.custom_statuses)
  const isMissing = read.failure.kind === 'not-found' || read.failure.kind === 'no-permission'
  return isMissing ? ok([]) : read
}
