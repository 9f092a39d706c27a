import * as v from 'valibot'
import { fail, ok, type Result } from '../contract/result.ts'
import type { WorkspaceFailure } from './workspace.ts'
import type { Zaf } from './zaf-call.ts'
import { askRest } from './zaf-request.ts'
import { namedSchema, pageMetaSchema, restUserSchema } from './zaf-shapes.ts'

type Named = { id: number; name: string }

const groupsSchema = v.object({
  groups: v.array(namedSchema),
  meta: pageMetaSchema,
})
const usersSchema = v.object({
  users: v.array(v.object({ ...restUserSchema.entries, default_group_id: v.nullish(v.number()) })),
})
const membershipsSchema = v.object({
  group_memberships: v.array(v.object({ group_id: v.number(), default: v.nullish(v.boolean()) })),
})

const pagesAtMost = 5

export async function findGroup(zaf: Zaf, nameOrId: string): Promise<Result<Named, WorkspaceFailure>> {
  let cursor: string | undefined
  for (let page = 0; page < pagesAtMost; page++) {
    const query = new URLSearchParams({ 'page[size]': '100' })
    if (cursor !== undefined) query.set('page[after]', cursor)
    const read = await askRest(zaf, { path: `/api/v2/groups/assignable.json?${query}` }, groupsSchema)
    if (!read.ok) return read
    const { groups, meta } = read.value
    const group = groups.find(({ id, name }) => isSame(name, nameOrId) || String(id) === nameOrId.trim())
    if (group !== undefined) return ok(group)
    cursor = meta?.has_more ? (meta.after_cursor ?? undefined) : undefined
    if (cursor === undefined) break
  }
  return fail({ kind: 'not-found' })
}

/** Two agents of one name are `not-found`: a ticket is never handed to a guess. */
export async function findAgent(
  zaf: Zaf,
  nameOrEmail: string,
): Promise<Result<Named & { groupId: number }, WorkspaceFailure>> {
  const query = new URLSearchParams({ query: nameOrEmail.trim() })
  const read = await askRest(zaf, { path: `/api/v2/users/search.json?${query}` }, usersSchema)
  if (!read.ok) return read
  const [agent, namesake] = read.value.users
    .filter(({ role }) => role === 'agent' || role === 'admin')
    .filter(({ name, email }) => isSame(name, nameOrEmail) || isSame(email, nameOrEmail))
  if (agent === undefined || namesake !== undefined) return fail({ kind: 'not-found' })
  const groupId = agent.default_group_id ?? (await findGroupOf(zaf, agent.id))
  if (typeof groupId === 'number') return ok({ id: agent.id, name: agent.name, groupId })
  return groupId
}

async function findGroupOf(
  zaf: Zaf,
  agentId: number,
): Promise<number | { ok: false; failure: WorkspaceFailure }> {
  const path = `/api/v2/users/${agentId}/group_memberships.json`
  const read = await askRest(zaf, { path }, membershipsSchema)
  if (!read.ok) return read
  const memberships = read.value.group_memberships
  const membership = memberships.find((group) => group.default) ?? memberships[0]
  return membership?.group_id ?? fail({ kind: 'not-found' })
}

function isSame(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase()
}
