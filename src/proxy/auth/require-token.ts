import { createMiddleware } from 'hono/factory'
import type { ProxyParts } from '../parts.ts'
import type { ProxyEnv } from '../proxy-env.ts'
import { refuse } from '../refuse.ts'

export const requireToken = ({ checkToken, log }: ProxyParts) =>
  createMiddleware<ProxyEnv>(async (context, next) => {
    const checked = await checkToken(context.req.header('authorization'))
    if (!checked.ok) {
      log.warn({ requestId: context.get('requestId'), because: checked.failure.because }, 'token refused')
      return refuse(context, { kind: 'unauthenticated' })
    }
    context.set('caller', checked.value)
    return next()
  })
