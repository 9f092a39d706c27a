import { randomBytes } from 'node:crypto'
import {
  createWorkspace,
  type WorkspaceOptions,
  type ZendeskWorkspace,
} from '../../../src/sandbox/zendesk-workspace/zendesk-workspace.ts'
import { writeSampleApp } from './sample-app.ts'

export const admin = '21001'
export const agent = '21002'
export const lightAgent = '21003'

export const sampleSettings = {
  proxy_url: 'http://127.0.0.1:9',
  shared_key: randomBytes(32).toString('hex'),
  api_token: randomBytes(16).toString('hex'),
  free_secret: 'quiet',
}

export type Answered = { status: number; headers: Headers; body: RestBody }

/** What these tests read out of answers. */
export type RestBody = {
  ticket?: { updated_at: string; tags: string[] }
  comments?: { public: boolean; plain_body: string }[]
  user?: { name: string; role: string; only_private_comments: boolean }
  users?: { name: string; role: string }[]
  groups?: { name: string }[]
  group_memberships?: { user_id: number }[]
  results?: { id: number }[]
  tags?: string[]
  settings?: Record<string, unknown>
  meta?: { has_more: boolean }
  links?: { next: string | null }
  details?: { base?: { description: string }[] }
  description?: string
  status?: number
}

export type OpenWorkspace = {
  workspace: ZendeskWorkspace
  /** Asks by REST as an agent; `as` is the agent's id. */
  ask(method: string, path: string, options?: { body?: unknown; as?: string }): Promise<Answered>
}

export async function openWorkspace(options: Partial<WorkspaceOptions> = {}): Promise<OpenWorkspace> {
  const workspace = await createWorkspace({
    appDir: await writeSampleApp(),
    settings: { ...sampleSettings },
    ...options,
  })
  return {
    workspace,
    ask: async (method, path, { body, as = agent } = {}) => {
      const request = new Request(`http://desk.test${path}`, {
        method,
        headers: { 'content-type': 'application/json', 'x-sandbox-agent': as },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      const response = await workspace.fetch(request)
      const text = response.status === 0 ? '' : await response.text()
      return { status: response.status, headers: response.headers, body: toBody(text) }
    },
  }
}

/** Tests read members of answers they have just asked for; a wrong guess fails the test. */
function toBody(text: string): RestBody {
  return (text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : { text }) as RestBody
}
