import type { Context } from 'hono'
import { describeError } from './describe-error.ts'
import type { Attempt } from './ledger/attempt.ts'
import type { ProxyParts } from './parts.ts'
import type { ProxyEnv } from './proxy-env.ts'

export type Tried = Omit<Attempt, 'caller' | 'requestId' | 'appVersion'>

/** Writes the audit row of a call. When the ledger cannot take it, the log has it: the account step stands anyway. */
export async function recordAttempt(
  { live, log }: ProxyParts,
  context: Context<ProxyEnv>,
  tried: Tried,
): Promise<void> {
  const sentVersion = context.req.header('x-app-version')
  const attempt: Attempt = {
    ...tried,
    caller: context.get('caller'),
    requestId: context.get('requestId'),
    appVersion: /^[\w.+-]{1,32}$/.test(sentVersion ?? '') ? sentVersion : undefined,
  }
  try {
    await live.ledger.recordAttempt(attempt)
  } catch (error) {
    log.error({ ...attempt, ...describeError(error) }, 'attempt not written to the ledger')
  }
}
