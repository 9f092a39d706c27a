import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { fail, ok, type Result } from '../contract/result.ts'

export type Served = { fetch(request: Request): Response | Promise<Response> }
export type Place = { host: string; port: number; ownsProcess: boolean }
export type Listening = { url: string; port: number; close(): Promise<void> }

/** Limits on slow and greedy clients, and on how long stopping waits for those under way. */
const serverOptions = {
  headersTimeout: 5_000,
  requestTimeout: 10_000,
  keepAliveTimeout: 30_000,
  maxHeaderSize: 16 * 1024,
  connectionsCheckingInterval: 2_000,
}
const closeWithinMs = 20_000

/** Serves on a port of this machine; 0 takes a free one. */
export async function listen(
  served: Served,
  { host, port, ownsProcess }: Place,
): Promise<Result<Listening, string>> {
  const server = asHttpServer(
    createAdaptorServer({ fetch: served.fetch, overrideGlobalObjects: ownsProcess, serverOptions }),
  )
  server.maxConnections = 1_000
  const failure = await new Promise<string | undefined>((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) => resolve(`cannot be listened on (${error.code})`))
    server.listen(port, host, () => resolve(undefined))
  })
  if (failure !== undefined) return fail(failure)
  const bound = boundPort(server.address())
  return ok({
    url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}`,
    port: bound,
    close: () => closeServer(server),
  })
}

/** Without TLS options the adaptor makes a plain HTTP server. */
function asHttpServer(server: unknown): Server {
  return server as Server
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const force = setTimeout(() => server.closeAllConnections(), closeWithinMs)
    const letGo = setInterval(() => server.closeIdleConnections(), 50)
    server.close(() => {
      clearTimeout(force)
      clearInterval(letGo)
      resolve()
    })
  })
}

function boundPort(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('Not listening on a port')
  return address.port
}
