import {
  type AccountMade,
  accountMadeSchema,
  type CreateAccount,
  type LookUpAnswer,
  lookUpAnswerSchema,
  resolveAnswerSchema,
} from '../../contract/accounts.ts'
import type { Email } from '../../contract/email.ts'
import { type TicketEvent, type TicketHistory, ticketHistorySchema } from '../../contract/events.ts'
import type { Person } from '../../contract/person.ts'
import type { Problem } from '../../contract/problem.ts'
import { ok, type Result } from '../../contract/result.ts'
import type { ProxyCall, Workspace } from '../../zendesk/workspace.ts'
import { understand } from './understand.ts'

/**
 * `no-word`: nothing that is ours came back, so the call may or may not have been carried out; `not-sent`: Zendesk
 * refused to pass it on; `not-set-up`: the settings name no proxy, so nothing was asked.
 */
export type ProxyFailure =
  | { kind: 'no-word' }
  | { kind: 'not-sent'; words: string }
  | { kind: 'not-set-up' }
  | { kind: 'problem'; problem: Problem }

export interface ProxyClient {
  /**
   * Makes the account, or gives the one that the same ticket and content made before. An answer that is not the
   * proxy's is asked for once more under the same key; a create under way elsewhere is waited for.
   */
  createAccount(person: Person): Promise<Result<AccountMade, ProxyFailure>>
  lookUp(emails: readonly Email[]): Promise<Result<LookUpAnswer, ProxyFailure>>
  /** Tells what a person saw in CECI about an account whose outcome is unknown. */
  resolve(accountId: string, seen: boolean): Promise<Result<void, ProxyFailure>>
  readHistory(): Promise<Result<TicketHistory, ProxyFailure>>
  /** Events arrive in the order in which they are recorded. */
  recordEvent(event: TicketEvent): Promise<void>
}

export type ProxyClientParts = {
  workspace: Pick<Workspace, 'callProxy'>
  proxyUrl: string
  ticketId: number
  agentId: number
  sleep: (ms: number) => Promise<void>
  /** Asks for rehearsals only, and leaves no events. */
  rehearsal: boolean
}

/** Above the proxy's own budget of 8 s, so that its word arrives before we stop listening. */
const createTimeoutMs = 12_000
const readTimeoutMs = 10_000
const underWayTries = 5
const underWayPauseMs = 2_000

export function createProxyClient(parts: ProxyClientParts): ProxyClient {
  const keys = new Map<string, string>()
  let recorded: Promise<unknown> = Promise.resolve()

  const call = async (path: string, rest: Pick<ProxyCall, 'method' | 'timeoutMs'> & Partial<ProxyCall>) => {
    const answer = await parts.workspace.callProxy({
      ...rest,
      url: `${parts.proxyUrl}/v1${path}`,
      agentId: parts.agentId,
    })
    return answer.ok ? answer.value : undefined
  }

  const createOnce = async (person: Person) => {
    const rehearsal = parts.rehearsal ? { rehearsal: true } : {}
    const body: CreateAccount = { ...person, ticketId: parts.ticketId, ...rehearsal }
    const idempotencyKey = keyFor(keys, JSON.stringify(body))
    const answer = await call('/accounts', {
      method: 'POST',
      body,
      idempotencyKey,
      timeoutMs: createTimeoutMs,
    })
    return understand(answer, 201, (value) => accountMadeSchema.safeParse(value).data)
  }

  return {
    async createAccount(person) {
      let result = await createOnce(person)
      const askAgain = async () => {
        const again = await createOnce(person)
        // What was not sent now says nothing of what was sent before.
        const isUnsent = !again.ok && again.failure.kind === 'not-sent'
        if (!isUnsent) result = again
      }
      if (!result.ok && result.failure.kind === 'no-word') await askAgain()
      for (let tries = 0; tries < underWayTries && isUnderWay(result); tries++) {
        await parts.sleep(underWayPauseMs)
        await askAgain()
      }
      return result
    },

    async lookUp(emails) {
      const answer = await call('/accounts/look-up', {
        method: 'POST',
        body: { emails },
        timeoutMs: readTimeoutMs,
      })
      const found = understand(answer, 200, (value) => lookUpAnswerSchema.safeParse(value).data)
      // The limit told is that of true creates.
      return found.ok && parts.rehearsal ? ok({ results: found.value.results }) : found
    },

    async resolve(accountId, seen) {
      const path = `/accounts/${encodeURIComponent(accountId)}/resolve`
      const answer = await call(path, { method: 'POST', body: { seen }, timeoutMs: createTimeoutMs })
      const resolved = understand(answer, 200, (value) => resolveAnswerSchema.safeParse(value).data)
      return resolved.ok ? ok(undefined) : resolved
    },

    async readHistory() {
      const answer = await call(`/tickets/${parts.ticketId}/events`, {
        method: 'GET',
        timeoutMs: readTimeoutMs,
      })
      return understand(answer, 200, (value) => ticketHistorySchema.safeParse(value).data)
    },

    async recordEvent(event) {
      if (parts.rehearsal) return
      const path = `/tickets/${parts.ticketId}/events`
      const record = () => call(path, { method: 'POST', body: event, timeoutMs: readTimeoutMs })
      recorded = recorded.then(record, record)
      await recorded
    },
  }
}

/** One key for one exact content: a corrected field is a new operation, a repeated press is not. */
function keyFor(keys: Map<string, string>, content: string): string {
  const key = keys.get(content) ?? crypto.randomUUID()
  keys.set(content, key)
  return key
}

const isUnderWay = (result: Result<AccountMade, ProxyFailure>): boolean =>
  !result.ok && result.failure.kind === 'problem' && result.failure.problem.type === 'under-way'
