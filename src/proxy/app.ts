import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import { createMiddleware } from 'hono/factory'
import { routePath } from 'hono/route'
import { answer } from './answer.ts'
import { auditAttempts } from './audit.ts'
import { requireToken } from './auth/require-token.ts'
import { describeError } from './describe-error.ts'
import { isPassing } from './ledger/is-passing.ts'
import { limitBody } from './limit-body.ts'
import { openApiDocument } from './openapi.ts'
import type { ProxyParts } from './parts.ts'
import type { ProxyEnv } from './proxy-env.ts'
import { refuse } from './refuse.ts'
import { refuseUnknown } from './refuse-unknown.ts'
import { createAccountRoute } from './routes/create-account-route.ts'
import { eventsRoute } from './routes/events-route.ts'
import { healthRoute } from './routes/health-route.ts'
import { logRoute } from './routes/log-route.ts'
import { lookUpRoute } from './routes/look-up-route.ts'
import { reportsRoute } from './routes/reports-route.ts'
import { resolveRoute } from './routes/resolve-route.ts'
import { rolesRoute } from './routes/roles-route.ts'

const maximumBodyBytes = 16 * 1024

/** The whole proxy but for its sockets: `proxy.request(path, init)` asks it. */
export function createProxy(parts: ProxyParts): Hono<ProxyEnv> {
  const proxy = new Hono<ProxyEnv>()
  proxy.use(observe(parts))
  proxy.use('/v1/*', requireToken(parts))
  proxy.post('/v1/accounts', auditAttempts(parts, 'create'))
  proxy.post('/v1/accounts/:id/resolve', auditAttempts(parts, 'resolve'))
  proxy.use('/v1/*', limitBody(maximumBodyBytes))
  proxy.route('/v1/accounts', createAccountRoute(parts))
  proxy.route('/v1/accounts', lookUpRoute(parts))
  proxy.route('/v1/accounts', logRoute(parts))
  proxy.route('/v1/accounts', resolveRoute(parts))
  proxy.route('/v1/tickets', eventsRoute(parts))
  proxy.route('/v1/roles', rolesRoute(parts))
  proxy.route('/v1', reportsRoute(parts))
  proxy.route('/', healthRoute(parts))
  proxy.get('/openapi.json', (context) => answer(context, openApiDocument))
  proxy.notFound((context) => refuseUnknown(proxy, context))
  proxy.onError((error, context) => {
    parts.log.error({ requestId: context.get('requestId'), ...describeError(error) }, 'request broke')
    return refuse(context, { kind: 'internal', ...(isPassing(error) ? { retryAfterSeconds: 5 } : {}) })
  })
  return proxy
}

/** Gives the request its id, then logs and counts it by its route, never by its path. */
const observe = ({ clock, log, metrics }: ProxyParts) =>
  createMiddleware<ProxyEnv>(async (context, next) => {
    const requestId = randomUUID()
    const startedAt = clock.now().getTime()
    context.set('requestId', requestId)
    await next()
    const durationMs = clock.now().getTime() - startedAt
    const route = `${context.req.method} ${routePath(context, -1)}`
    const { status } = context.res
    metrics.served({ route, status, seconds: durationMs / 1_000 })
    const problem = context.get('problem')
    log.info({ requestId, route, status, durationMs, problem, ...context.get('caller') }, 'served')
  })
