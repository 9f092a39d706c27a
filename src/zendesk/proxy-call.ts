import type { RequestOptions } from '@zendesk/zaf-sdk-types'
import * as v from 'valibot'
import { tokenAudience } from '../contract/parameters.ts'
import { fail, ok, type Result } from '../contract/result.ts'
import { parseJson, refusalSchema } from './rest-refusal.ts'
import { settle } from './settle.ts'
import type { ProxyAnswer, ProxyCall } from './workspace.ts'
import type { Zaf } from './zaf-call.ts'
import type { Registration } from './zaf-shapes.ts'

const tokenExpiryS = 120

export async function callProxy(
  { client }: Zaf,
  registration: Registration,
  call: ProxyCall,
): Promise<Result<ProxyAnswer, { kind: 'no-answer' }>> {
  const settled = await settle(() => client.request(toSignedRequest(registration, call)), call.timeoutMs)
  if (settled.kind === 'silent') return fail({ kind: 'no-answer' })
  // A whole answer and a refusal have the same shape, and either may come on either path.
  const answer = v.safeParse(refusalSchema, settled.kind === 'resolved' ? settled.value : settled.reason)
  if (!answer.success || answer.output.status === 0) return fail({ kind: 'no-answer' })
  const { status, responseJSON, responseText } = answer.output
  const body = responseJSON ?? parseJson(responseText)
  const unsent = status === 400 ? v.safeParse(ownRefusalSchema, body) : undefined
  return ok({
    status,
    body,
    ...(unsent?.success && { unsent: unsent.output.description || unsent.output.error }),
  })
}

/** How Zendesk words its own errors; the proxy's problems have a `type` and no `error`. */
const ownRefusalSchema = v.object({
  type: v.optional(v.undefined()),
  error: v.string(),
  description: v.fallback(v.optional(v.string()), undefined),
})

function toSignedRequest({ metadata, context }: Registration, call: ProxyCall): RequestOptions {
  const headers: Record<string, string> = { Authorization: 'Bearer {{jwt.token}}' }
  if (call.idempotencyKey !== undefined) headers['Idempotency-Key'] = call.idempotencyKey
  if (typeof metadata.version === 'string') headers['X-App-Version'] = metadata.version
  const options: RequestOptions = {
    url: call.url,
    type: call.method,
    headers,
    secure: true,
    cors: false,
    autoRetry: false,
    httpCompleteResponse: true,
    jwt: {
      algorithm: 'HS256',
      secret_key: '{{setting.shared_key}}',
      expiry: tokenExpiryS,
      claims: {
        iss: `${context.account.subdomain}.zendesk.com`,
        aud: tokenAudience,
        sub: String(call.agentId),
      },
    },
  }
  if (call.body === undefined) return options
  return { ...options, contentType: 'application/json', data: JSON.stringify(call.body) }
}
