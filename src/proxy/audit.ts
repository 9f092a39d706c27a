import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import { idempotencyKeySchema } from '../contract/accounts.ts'
import { describeError } from './describe-error.ts'
import { isHidden } from './hide-email.ts'
import { type Attempt, maskEmail, toFingerprint } from './ledger/attempt.ts'
import type { ProxyParts } from './parts.ts'
import type { ProxyEnv } from './proxy-env.ts'

export type Known = Partial<Pick<Attempt, 'action' | 'ticketId' | 'accountId' | 'result'> & { email: string }>

/** The audit row of one call: written with the step that settles it, or else by itself at the end. */
export interface Audit {
  /** Adds what has been found out about the attempt. */
  know(known: Known): void
  toRow(result: string): Attempt
  /** To be called when the row was written with a step. */
  noteWritten(): void
  /** Writes the row if no step has. When the ledger cannot take it, the log has it: the account step stands anyway. */
  finish(): Promise<void>
}

/** Leaves one row for every call that passes, whatever becomes of it further on. */
export const auditAttempts = (parts: ProxyParts, action: Attempt['action']) =>
  createMiddleware<ProxyEnv>(async (context, next) => {
    const audit = startAudit(parts, context, action)
    context.set('audit', audit)
    await next()
    await audit.finish()
  })

function startAudit(
  { live, log, clock }: ProxyParts,
  context: Context<ProxyEnv>,
  action: Attempt['action'],
): Audit {
  const startedAt = clock.now().getTime()
  const sent = readSent(context)
  let known: Known = { action }
  let written = false
  const toRow = (result: string): Attempt => {
    const { email, ...plain } = known
    const requestId = context.get('requestId')
    const durationMs = clock.now().getTime() - startedAt
    const caller = context.get('caller')
    return {
      ...sent,
      action,
      ...plain,
      ...toOutline(email, requestId),
      result,
      durationMs,
      caller,
      requestId,
    }
  }
  return {
    toRow,
    know(more) {
      known = { ...known, ...more }
    },
    noteWritten() {
      written = true
    },
    async finish() {
      if (written) return
      const attempt = toRow(context.get('problem') ?? known.result ?? 'internal')
      try {
        await live.ledger.recordAttempt(attempt)
      } catch (error) {
        log.error({ ...attempt, ...describeError(error) }, 'attempt not written to the ledger')
      }
    },
  }
}

/** What the request itself tells, before its body is read; what is not of the right form is not kept. */
function readSent({ req }: Context<ProxyEnv>): Pick<Attempt, 'key' | 'accountId' | 'appVersion'> {
  const id = req.param('id')
  const version = req.header('x-app-version')
  return {
    key: idempotencyKeySchema.safeParse(req.header('idempotency-key')).data,
    accountId: id !== undefined && isAccountId(id) ? id : undefined,
    appVersion: /^[\w.+-]{1,32}$/.test(version ?? '') ? version : undefined,
  }
}

export const isAccountId = (id: string): boolean => /^[\w-]{1,64}$/.test(id)

function toOutline(
  email: string | undefined,
  requestId: string,
): Pick<Attempt, 'maskedEmail' | 'fingerprint'> {
  if (email === undefined) return {}
  if (isHidden(email)) return { maskedEmail: 'erased' }
  return { maskedEmail: maskEmail(email), fingerprint: toFingerprint(requestId, email) }
}
