import { Hono } from 'hono'
import { type AccountMade, createAccountSchema, idempotencyKeySchema } from '../../contract/accounts.ts'
import { fail, type Result } from '../../contract/result.ts'
import { answer } from '../answer.ts'
import { createAccount } from '../create-account.ts'
import { maskEmail } from '../ledger/attempt.ts'
import type { ProxyParts } from '../parts.ts'
import type { ProxyEnv } from '../proxy-env.ts'
import { readBody } from '../read-body.ts'
import { recordAttempt } from '../record-attempt.ts'
import type { Refusal } from '../refusal.ts'
import { refuse } from '../refuse.ts'

export const createAccountRoute = (parts: ProxyParts) =>
  new Hono<ProxyEnv>().post('/', async (context) => {
    const startedAt = parts.clock.now().getTime()
    const key = idempotencyKeySchema.safeParse(context.req.header('idempotency-key'))
    const body = await readBody(context.req, createAccountSchema)
    const order = {
      caller: context.get('caller'),
      key: key.data ?? '',
      wanted: body.ok ? body.value : undefined,
    }
    const made = await decide()
    const result = made.ok ? (made.value.replayed ? 'replayed' : 'made') : made.failure.kind
    await recordAttempt(parts, context, {
      action: order.wanted?.rehearsal === true ? 'rehearse' : 'create',
      ticketId: order.wanted?.ticketId,
      maskedEmail: order.wanted && maskEmail(order.wanted.email),
      key: key.data,
      result,
      durationMs: parts.clock.now().getTime() - startedAt,
    })
    return made.ok ? answer(context, made.value, 201) : refuse(context, made.failure)

    async function decide(): Promise<Result<AccountMade, Refusal>> {
      if (!body.ok) return body
      if (!key.success) {
        const message = 'must be 16 to 64 letters, digits, - or _'
        return fail({ kind: 'invalid-request', errors: [{ field: 'Idempotency-Key', message }] })
      }
      return createAccount(parts, { ...order, wanted: body.value })
    }
  })
