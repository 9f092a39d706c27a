import type { Context, Hono } from 'hono'
import type { ProxyEnv } from './proxy-env.ts'
import { refuse } from './refuse.ts'

const methods = ['GET', 'POST'] as const

/** There is no such path, or it is there for another method. */
export function refuseUnknown(proxy: Hono<ProxyEnv>, context: Context<ProxyEnv>): Response {
  const { path } = context.req
  const known = methods.filter((method) =>
    proxy.router.match(method, path)[0].some(([[, route]]) => route.method === method),
  )
  if (known.length === 0) return refuse(context, { kind: 'not-found' })
  const allow = known.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])).join(', ')
  return refuse(context, { kind: 'method-not-allowed', detail: `This path takes ${allow}` }, { allow })
}
