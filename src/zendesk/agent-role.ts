import * as v from 'valibot'
import { mePath, rememberedRole } from './first-questions.ts'
import type { AgentRole } from './workspace.ts'
import type { Zaf } from './zaf-call.ts'
import { askRest } from './zaf-request.ts'

export interface AgentRoles {
  /** The role behind the word Zendesk gives the frame; asks Zendesk once where that word does not tell. */
  roleOf(agent: { id: number; role: string }): Promise<AgentRole>
}

/** Where a role is remembered between tickets; absent, or throwing, where the browser bars storage in frames. */
export type RoleStorage = Pick<Storage, 'getItem' | 'setItem'>

const meSchema = v.object({
  user: v.object({
    role: v.string(),
    role_type: v.nullish(v.number()),
    only_private_comments: v.nullish(v.boolean()),
  }),
})
const lightAgentRoleType = 1
const memorySchema = v.object({ agentId: v.number(), role: v.picklist(['agent', 'admin']) })

/** Zendesk calls a light agent an agent, or a custom role's number, in the frame; only REST tells them apart. */
export function createAgentRoles(zaf: Zaf, storage: RoleStorage | undefined): AgentRoles {
  let asked: Promise<AgentRole | undefined> | undefined
  return {
    async roleOf({ id, role: word }) {
      if (/^light/i.test(word)) return 'light-agent'
      const known = word === 'admin' ? 'admin' : recall(storage, id)
      asked ??= known === undefined ? askRole(zaf) : Promise.resolve(known)
      const role = await asked
      if (role === undefined) asked = undefined
      else remember(storage, id, role)
      return role ?? 'agent'
    },
  }
}

async function askRole(zaf: Zaf): Promise<AgentRole | undefined> {
  const me = await askRest(zaf, { path: mePath }, meSchema)
  if (!me.ok) return undefined
  const { role, role_type, only_private_comments } = me.value.user
  if (only_private_comments === true || role_type === lightAgentRoleType) return 'light-agent'
  return role === 'admin' ? 'admin' : 'agent'
}

function recall(storage: RoleStorage | undefined, agentId: number): AgentRole | undefined {
  try {
    const memory = v.safeParse(memorySchema, JSON.parse(storage?.getItem(rememberedRole) ?? ''))
    return memory.success && memory.output.agentId === agentId ? memory.output.role : undefined
  } catch {
    return undefined
  }
}

/** A light agent is not remembered: who is given more rights would go without them. */
function remember(storage: RoleStorage | undefined, agentId: number, role: AgentRole): void {
  if (role === 'light-agent') return
  try {
    storage?.setItem(rememberedRole, JSON.stringify({ agentId, role }))
  } catch {
    // Remembering spares a question; without it, the question is asked again.
  }
}
