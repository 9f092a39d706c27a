import * as z from 'zod/mini'
import {
  type AccountMade,
  type AccountRow,
  accountLogSchema,
  accountMadeSchema,
  type LookedUp,
  lookUpAnswerSchema,
  resolveAnswerSchema,
  rolesSchema,
} from '../../../contract/accounts.ts'
import { parseEmail } from '../../../contract/email.ts'
import { type TicketHistory, ticketHistorySchema } from '../../../contract/events.ts'
import {
  type OverruleCount,
  overrulesSchema,
  type UnfinishedRow,
  unfinishedSchema,
} from '../../../contract/lead-reports.ts'
import type { Person } from '../../../contract/person.ts'
import type { Result } from '../../../contract/result.ts'
import type { DeskAdmin } from '../../../zendesk/desk-admin.ts'
import type { ProxyAnswer, ProxyCall } from '../../../zendesk/workspace.ts'
import type { ProxyFailure } from '../../proxy/proxy-client.ts'
import { parseAnswer } from './parse-answer.ts'

type Answer<Value> = Promise<Result<Value, ProxyFailure>>
export type LogPage = { from?: string; to?: string; cursor?: string; limit: number }
export type LogRows = { rows: readonly AccountRow[]; cursor?: string | undefined }

/** The body of `/readyz`, whose status is 503 when something is amiss. */
export const readinessSchema = z.object({
  status: z.string(),
  ledger: z.string(),
  time: z.optional(z.string()),
  ceci: z.optional(z.object({ state: z.string(), breaker: z.optional(z.string()) })),
})
export type Readiness = z.infer<typeof readinessSchema>

export interface LeadsProxy {
  readLog(page: LogPage): Answer<LogRows>
  readUnfinished(from: string): Answer<readonly UnfinishedRow[]>
  readOverrules(from: string): Answer<readonly OverruleCount[]>
  readHistory(ticketId: number): Answer<TicketHistory>
  readRoles(): Answer<readonly string[]>
  lookUp(email: string): Answer<LookedUp | undefined>
  /** Tells what a person saw in CECI about an account whose outcome is unknown. */
  resolve(accountId: string, seen: boolean): Answer<AccountRow>
  /** Makes the account in the proxy's rehearsal, which neither CECI nor Zendesk hears of. */
  rehearse(ticketId: number, person: Person): Answer<AccountMade>
  /** What came of asking `/readyz`, whole, so that Health can tell whose answer it is. */
  askReadiness(): Promise<ProxyAnswer | undefined>
}

const timeoutMs = 12_000

/** The proxy as team leads ask it; `proxyUrl` is the setting, as written. */
export function createLeadsProxy(
  desk: Pick<DeskAdmin, 'callProxy'>,
  { proxyUrl, agentId }: { proxyUrl: string; agentId: number },
): LeadsProxy {
  const base = proxyUrl.trim().replace(/\/+$/, '')
  const call = async (path: string, rest: Partial<ProxyCall> = {}): Promise<ProxyAnswer | undefined> => {
    const answer = await desk.callProxy({ method: 'GET', timeoutMs, ...rest, url: `${base}${path}`, agentId })
    return answer.ok ? answer.value : undefined
  }
  const get = async <Schema extends z.ZodMiniType>(path: string, schema: Schema) =>
    parseAnswer(await call(`/v1${path}`), schema)
  const post = async <Schema extends z.ZodMiniType>(path: string, body: unknown, schema: Schema) =>
    parseAnswer(await call(`/v1${path}`, { method: 'POST', body }), schema)
  const pick = <Whole, Part>(result: Result<Whole, ProxyFailure>, part: (whole: Whole) => Part) =>
    result.ok ? { ok: true as const, value: part(result.value) } : result

  return {
    readLog: (page) => get(`/accounts/log?${toQuery(page)}`, accountLogSchema),
    readUnfinished: async (from) =>
      pick(await get(`/unfinished?${toQuery({ from })}`, unfinishedSchema), ({ rows }) => rows),
    readOverrules: async (from) =>
      pick(await get(`/overrules?${toQuery({ from })}`, overrulesSchema), ({ counts }) => counts),
    readHistory: (ticketId) => get(`/tickets/${ticketId}/events`, ticketHistorySchema),
    readRoles: async () => pick(await get('/roles', rolesSchema), ({ roles }) => roles),
    lookUp: async (email) =>
      pick(
        await post('/accounts/look-up', { emails: [parseEmail(email)] }, lookUpAnswerSchema),
        ({ results }) => results[0],
      ),
    resolve: async (accountId, seen) =>
      pick(
        await post(`/accounts/${encodeURIComponent(accountId)}/resolve`, { seen }, resolveAnswerSchema),
        ({ account }) => account,
      ),
    async rehearse(ticketId, person) {
      const answer = await call('/v1/accounts', {
        method: 'POST',
        body: { ...person, ticketId, rehearsal: true },
        idempotencyKey: crypto.randomUUID(),
      })
      return parseAnswer(answer, accountMadeSchema)
    },
    askReadiness: () => call('/readyz'),
  }
}

function toQuery(parts: Record<string, string | number | undefined>): URLSearchParams {
  const given = Object.entries(parts).filter(([, value]) => value !== undefined)
  return new URLSearchParams(given.map(([name, value]) => [name, String(value)]))
}
