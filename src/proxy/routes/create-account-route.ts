import { Hono } from 'hono'
import {
  type AccountMade,
  type CreateAccount,
  createAccountSchema,
  idempotencyKeySchema,
} from '../../contract/accounts.ts'
import { fail, type Result } from '../../contract/result.ts'
import { answer } from '../answer.ts'
import { startAudit } from '../audit.ts'
import { createAccount } from '../create-account.ts'
import { maskEmail } from '../ledger/attempt.ts'
import type { ProxyParts } from '../parts.ts'
import type { ProxyEnv } from '../proxy-env.ts'
import { readBody } from '../read-body.ts'
import type { Refusal } from '../refusal.ts'
import { refuse } from '../refuse.ts'

export const createAccountRoute = (parts: ProxyParts) =>
  new Hono<ProxyEnv>().post('/', async (context) => {
    const sentKey = idempotencyKeySchema.safeParse(context.req.header('idempotency-key'))
    const key = sentKey.data
    const body = await readBody(context.req, createAccountSchema)
    const audit = startAudit(parts, context, { ...toTried(body), key })
    const made = await decide()
    await audit.finish(made.ok ? (made.value.replayed ? 'replayed' : 'made') : made.failure.kind)
    return made.ok ? answer(context, made.value, 201) : refuse(context, made.failure)

    async function decide(): Promise<Result<AccountMade, Refusal>> {
      if (!body.ok) return body
      if (key === undefined) {
        const message = 'must be 16 to 64 letters, digits, - or _'
        return fail({ kind: 'invalid-request', errors: [{ field: 'Idempotency-Key', message }] })
      }
      return createAccount(parts, { caller: context.get('caller'), key, wanted: body.value, audit })
    }
  })

function toTried(body: Result<CreateAccount, Refusal>) {
  if (!body.ok) return { action: 'create' as const }
  const { rehearsal, ticketId, email } = body.value
  const action = rehearsal === true ? ('rehearse' as const) : ('create' as const)
  return { action, ticketId, maskedEmail: maskEmail(email) }
}
