import type { Context } from 'hono'
import type { ProxyEnv } from './proxy-env.ts'

/** Sent with every answer: nobody keeps it, and no page can make use of it. */
const alwaysSent = {
  'cache-control': 'no-store',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=15552000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-dns-prefetch-control': 'off',
  'x-download-options': 'noopen',
  'x-frame-options': 'SAMEORIGIN',
  'x-permitted-cross-domain-policies': 'none',
  'x-xss-protection': '0',
}

export type Envelope = { status: number; headers: Record<string, string> }

/** Every answer of the proxy comes from here, whole at once: middleware that touches it later copies it each time. */
export function respond(context: Context<ProxyEnv>, body: string, { status, headers }: Envelope): Response {
  const requestId = context.get('requestId')
  return new Response(body, { status, headers: { ...alwaysSent, 'x-request-id': requestId, ...headers } })
}

export function answer(context: Context<ProxyEnv>, value: object, status = 200): Response {
  const headers = { 'content-type': 'application/json' }
  return respond(context, JSON.stringify(value), { status, headers })
}
