import { bodyLimit } from 'hono/body-limit'
import { createMiddleware } from 'hono/factory'
import type { ProxyEnv } from './proxy-env.ts'
import { refuse } from './refuse.ts'

/** Refuses longer bodies. One that tells its length is not touched here: the server holds it to what it told. */
export function limitBody(maximumBytes: number) {
  const detail = `The body is longer than ${maximumBytes / 1024} kB`
  const counted = bodyLimit({
    maxSize: maximumBytes,
    onError: (context) => refuse(context, { kind: 'invalid-request', detail }),
  })
  return createMiddleware<ProxyEnv>((context, next) => {
    if (context.req.method === 'GET') return next()
    const told = context.req.header('content-length')
    if (told === undefined || context.req.header('transfer-encoding') !== undefined)
      return counted(context, next)
    return Number(told) <= maximumBytes
      ? next()
      : Promise.resolve(refuse(context, { kind: 'invalid-request', detail }))
  })
}
