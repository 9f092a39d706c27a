import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'

export type LaxCeci = {
  url: string
  token: string
  /** How many users there are with an address: this CECI makes twins without a word. */
  count(email: string): number
  /** How many requests it has had. */
  asked(): number
  close(): Promise<void>
}

type User = {
  id: number
  email: string
  firstName: string
  lastName: string
  role: string
  createdAt: string
}

/** A CECI that checks nothing, so that a second create is a second user; `delayMs` is how long a create takes it. */
export async function startLaxCeci({
  token,
  delayMs = () => 0,
}: {
  token: string
  delayMs?: () => number
}): Promise<LaxCeci> {
  const users = new Map<string, User[]>()
  let asked = 0
  const answer = async (path: string, body: string) => {
    asked += 1
    const wanted = JSON.parse(body) as Omit<User, 'id'>
    const known = users.get(wanted.email) ?? []
    if (path.endsWith('/search')) return { status: 200, body: { users: known } }
    const wait = delayMs()
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
    const { email, firstName, lastName, role } = wanted
    const user = { id: users.size, email, firstName, lastName, role, createdAt: new Date().toISOString() }
    users.set(email, [...(users.get(email) ?? []), user])
    return { status: 201, body: { user } }
  }
  const server = createServer(async (request, response) => {
    try {
      const { status, body } = await answer(request.url ?? '', await text(request))
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    } catch {
      response.destroy()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}`,
    token,
    count: (email) => users.get(email)?.length ?? 0,
    asked: () => asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
