import * as z from 'zod/mini'
import type { AgentRole } from './workspace.ts'
import type { Zaf } from './zaf-call.ts'
import { askRest } from './zaf-request.ts'

export interface AgentRoles {
  /** The role behind the word Zendesk gives the frame; asks Zendesk once where that word does not tell. */
  roleOf(word: string): Promise<AgentRole>
}

const meSchema = z.object({
  user: z.object({
    role: z.string(),
    role_type: z.nullish(z.number()),
    only_private_comments: z.nullish(z.boolean()),
  }),
})
const lightAgentRoleType = 1

/** Zendesk calls a light agent an agent, or a custom role's number, in the frame; only REST tells them apart. */
export function createAgentRoles(zaf: Zaf): AgentRoles {
  let asked: Promise<AgentRole | undefined> | undefined
  return {
    async roleOf(word) {
      if (word === 'admin') return 'admin'
      if (/^light/i.test(word)) return 'light-agent'
      asked ??= askRole(zaf)
      const role = await asked
      if (role === undefined) asked = undefined
      return role ?? 'agent'
    },
  }
}

async function askRole(zaf: Zaf): Promise<AgentRole | undefined> {
  const me = await askRest(zaf, { path: '/api/v2/users/me.json' }, meSchema)
  if (!me.ok) return undefined
  const { role, role_type, only_private_comments } = me.value.user
  if (only_private_comments === true || role_type === lightAgentRoleType) return 'light-agent'
  return role === 'admin' ? 'admin' : 'agent'
}
