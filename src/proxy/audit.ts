import type { Context } from 'hono'
import { describeError } from './describe-error.ts'
import type { Attempt } from './ledger/attempt.ts'
import type { ProxyParts } from './parts.ts'
import type { ProxyEnv } from './proxy-env.ts'

export type Tried = Pick<Attempt, 'action' | 'ticketId' | 'maskedEmail' | 'key'>

/** The audit row of one call: written with the step that settles it, or else by itself at the end. */
export interface Audit {
  toRow(result: string): Attempt
  /** To be called when the row was written with a step. */
  noteWritten(): void
  /** Writes the row if no step has. When the ledger cannot take it, the log has it: the account step stands anyway. */
  finish(result: string, more?: Partial<Tried>): Promise<void>
}

export function startAudit(
  { live, log, clock }: ProxyParts,
  context: Context<ProxyEnv>,
  tried: Tried,
): Audit {
  const startedAt = clock.now().getTime()
  const sentVersion = context.req.header('x-app-version')
  let written = false
  const toRow = (result: string): Attempt => ({
    ...tried,
    result,
    durationMs: clock.now().getTime() - startedAt,
    caller: context.get('caller'),
    requestId: context.get('requestId'),
    appVersion: /^[\w.+-]{1,32}$/.test(sentVersion ?? '') ? sentVersion : undefined,
  })
  return {
    toRow,
    noteWritten() {
      written = true
    },
    async finish(result, more) {
      if (written) return
      const attempt = { ...toRow(result), ...more }
      try {
        await live.ledger.recordAttempt(attempt)
      } catch (error) {
        log.error({ ...attempt, ...describeError(error) }, 'attempt not written to the ledger')
      }
    },
  }
}
