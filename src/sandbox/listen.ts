import { STATUS_CODES } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import { type Cut, findCut } from './cut-connection.ts'

export type Site = { fetch(request: Request): Response | Promise<Response> }
export type Listening = {
  /** Without a slash at its end. */
  url: string
  /** Hangs up on everybody and frees the port. */
  close(): Promise<void>
}

/** Serves a site on real sockets; rejects when the port is taken. Port 0 takes a free one. */
export async function listen(
  site: Site,
  { port, hostname = '127.0.0.1' }: { port: number; hostname?: string },
): Promise<Listening> {
  const server = createAdaptorServer({
    overrideGlobalObjects: false,
    hostname,
    fetch: async (request, { incoming }) => {
      const response = await site.fetch(request)
      const cut = findCut(response)
      if (cut === undefined) return response
      await cutSocket(incoming.socket, cut)
      return RESPONSE_ALREADY_SENT
    },
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, hostname, resolve)
  })
  return {
    url: `http://${hostname}:${boundPort(server.address())}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        if ('closeAllConnections' in server) server.closeAllConnections()
      }),
  }
}

async function cutSocket(socket: Socket, cut: Cut): Promise<void> {
  if (cut.kind === 'at-once') {
    socket.resetAndDestroy()
    return
  }
  const bytes = await toWireBytes(cut.response)
  socket.write(bytes.subarray(0, cut.bytes))
  socket.destroySoon()
}

async function toWireBytes(response: Response): Promise<Buffer> {
  const body = Buffer.from(await response.arrayBuffer())
  const headers = [...response.headers].map(([name, value]) => `${name}: ${value}\r\n`).join('')
  const head = `HTTP/1.1 ${response.status} ${STATUS_CODES[response.status]}\r\n${headers}content-length: ${body.length}\r\n\r\n`
  return Buffer.concat([Buffer.from(head), body])
}

function boundPort(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error(`Not listening on a port: ${address}`)
  return address.port
}
