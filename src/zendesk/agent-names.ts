import * as v from 'valibot'
import { ok, type Result } from '../contract/result.ts'
import type { WorkspaceFailure } from './workspace.ts'
import type { Zaf } from './zaf-call.ts'
import { askRest } from './zaf-request.ts'
import { wordsSchema } from './zaf-shapes.ts'

const usersSchema = v.object({ users: v.array(v.object({ id: v.number(), name: wordsSchema })) })
const idsAtOnce = 100

export async function readNames(
  zaf: Zaf,
  agentIds: readonly string[],
): Promise<Result<ReadonlyMap<string, string>, WorkspaceFailure>> {
  const names = new Map<string, string>()
  for (let start = 0; start < agentIds.length; start += idsAtOnce) {
    const query = new URLSearchParams({ ids: agentIds.slice(start, start + idsAtOnce).join(',') })
    const read = await askRest(zaf, { path: `/api/v2/users/show_many.json?${query}` }, usersSchema)
    if (!read.ok) return read
    for (const { id, name } of read.value.users) names.set(String(id), name)
  }
  return ok(names)
}
