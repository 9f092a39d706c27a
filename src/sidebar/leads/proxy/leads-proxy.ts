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
import { fail, type Result } from '../../../contract/result.ts'
import type { DeskAdmin } from '../../../zendesk/desk-admin.ts'
import type { ProxyAnswer, ProxyCall } from '../../../zendesk/workspace.ts'
import type { LeadsFailure } from './leads-failure.ts'
import { parseAnswer } from './parse-answer.ts'
import type { ProxyAddress } from './proxy-address.ts'

type Answer<Value> = Promise<Result<Value, LeadsFailure>>
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
  readonly address: ProxyAddress
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

/** The proxy as team leads ask it. Without an address nothing is sent, and every answer says so. */
export function createLeadsProxy(
  desk: Pick<DeskAdmin, 'callProxy'>,
  { address, agentId }: { address: ProxyAddress; agentId: number },
): LeadsProxy {
  const call = async (path: string, rest: Partial<ProxyCall> = {}): Promise<ProxyAnswer | undefined> => {
    if (address.kind !== 'set') return undefined
    const url = `${address.base}${path}`
    const answer = await desk.callProxy({ method: 'GET', timeoutMs, ...rest, url, agentId })
    return answer.ok ? answer.value : undefined
  }
  const ask = async <Schema extends z.ZodMiniType>(
    path: string,
    schema: Schema,
    rest: Partial<ProxyCall> = {},
  ): Answer<z.output<Schema>> =>
    address.kind === 'set' ? parseAnswer(await call(`/v1${path}`, rest), schema) : fail(address)
  const post = <Schema extends z.ZodMiniType>(path: string, body: unknown, schema: Schema) =>
    ask(path, schema, { method: 'POST', body })
  const pick = <Whole, Part>(result: Result<Whole, LeadsFailure>, part: (whole: Whole) => Part) =>
    result.ok ? { ok: true as const, value: part(result.value) } : result

  return {
    address,
    readLog: (page) => ask(`/accounts/log?${toQuery(page)}`, accountLogSchema),
    readUnfinished: async (from) =>
      pick(await ask(`/unfinished?${toQuery({ from })}`, unfinishedSchema), ({ rows }) => rows),
    readOverrules: async (from) =>
      pick(await ask(`/overrules?${toQuery({ from })}`, overrulesSchema), ({ counts }) => counts),
    readHistory: (ticketId) => ask(`/tickets/${ticketId}/events`, ticketHistorySchema),
    readRoles: async () => pick(await ask('/roles', rolesSchema), ({ roles }) => roles),
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
    rehearse: (ticketId, person) =>
      ask('/accounts', accountMadeSchema, {
        method: 'POST',
        body: { ...person, ticketId, rehearsal: true },
        idempotencyKey: crypto.randomUUID(),
      }),
    askReadiness: () => call('/readyz'),
  }
}

function toQuery(parts: Record<string, string | number | undefined>): URLSearchParams {
  const given = Object.entries(parts).filter(([, value]) => value !== undefined)
  return new URLSearchParams(given.map(([name, value]) => [name, String(value)]))
}
