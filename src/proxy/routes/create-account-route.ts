import { Hono } from 'hono'
import {
  type AccountMade,
  type CreateAccount,
  createAccountSchema,
  idempotencyKeySchema,
} from '../../contract/accounts.ts'
import { fail, type Result } from '../../contract/result.ts'
import { answer } from '../answer.ts'
import type { Known } from '../audit.ts'
import { createAccount } from '../create-account.ts'
import type { ProxyParts } from '../parts.ts'
import type { ProxyEnv } from '../proxy-env.ts'
import { readBody } from '../read-body.ts'
import type { Refusal } from '../refusal.ts'
import { refuse } from '../refuse.ts'

export const createAccountRoute = (parts: ProxyParts) =>
  new Hono<ProxyEnv>().post('/', async (context) => {
    const audit = context.get('audit')
    const key = idempotencyKeySchema.safeParse(context.req.header('idempotency-key')).data
    const body = await readBody(context.req, createAccountSchema)
    if (body.ok) audit.know(toTried(body.value))
    const made = await decide()
    if (!made.ok) {
      audit.know({ accountId: made.failure.account?.id })
      return refuse(context, made.failure)
    }
    audit.know({ result: made.value.replayed ? 'replayed' : 'made', accountId: made.value.account.id })
    return answer(context, made.value, 201)

    async function decide(): Promise<Result<AccountMade, Refusal>> {
      if (!body.ok) return body
      if (key === undefined) {
        const message = 'must be 16 to 64 letters, digits, - or _'
        return fail({ kind: 'invalid-request', errors: [{ field: 'Idempotency-Key', message }] })
      }
      return createAccount(parts, { caller: context.get('caller'), key, wanted: body.value, audit })
    }
  })

const toTried = ({ rehearsal, ticketId, email }: CreateAccount): Known => ({
  action: rehearsal === true ? 'rehearse' : 'create',
  ticketId,
  email,
})
