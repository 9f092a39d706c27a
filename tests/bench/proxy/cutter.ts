import { connect, createServer, type Socket } from 'node:net'

export type Cutter = {
  url: string
  /** How many connections it has cut. */
  cuts(): number
  close(): Promise<void>
}

/** Stands before a server and cuts every connection after some bytes, in one direction or the other. */
export async function startCutter(target: () => string, mostBytes: number): Promise<Cutter> {
  let cuts = 0
  const open = new Set<Socket>()
  const server = createServer((near) => {
    const { hostname, port } = new URL(target())
    const far = connect(Number(port), hostname)
    for (const socket of [near, far]) {
      open.add(socket)
      socket.on('close', () => open.delete(socket))
    }
    cutLater({ near, far, cutAt: Math.floor(Math.random() * mostBytes), tell: () => (cuts += 1) })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return {
    url: `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`,
    cuts: () => cuts,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        for (const socket of open) socket.destroy()
      }),
  }
}

type Line = { near: Socket; far: Socket; cutAt: number; tell(): void }

/** Hands on what comes from either end, until the one that is counted has sent `cutAt` bytes. */
function cutLater({ near, far, cutAt, tell }: Line): void {
  const counted = Math.random() < 0.5 ? near : far
  let seen = 0
  const end = () => {
    near.destroy()
    far.destroy()
  }
  for (const socket of [near, far]) {
    const other = socket === near ? far : near
    socket.on('data', (chunk) => {
      if (socket !== counted || seen + chunk.length <= cutAt) {
        seen += socket === counted ? chunk.length : 0
        other.write(chunk)
        return
      }
      other.write(chunk.subarray(0, Math.max(0, cutAt - seen)), () => {
        near.resetAndDestroy()
        far.resetAndDestroy()
      })
      if (!socket.isPaused()) tell()
      socket.pause()
    })
    socket.on('error', end).on('close', end)
  }
}
