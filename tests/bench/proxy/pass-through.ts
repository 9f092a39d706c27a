import { createAdaptorServer } from '@hono/node-server'
import { Hono } from 'hono'
import { Agent, fetch } from 'undici'
import { createTokenCheck } from '../../../src/proxy/auth/check-token.ts'
import { createSystemWorld } from '../../../src/proxy/world.ts'

/**
 * The least that could stand between Zendesk and CECI: the same token check, then the request as it came. With
 * LOOK_FIRST it looks before each create, as the proxy must; the plain one is the reference.
 */
const { SHARED_KEY = '', ISSUERS = '', CECI_URL = '', CECI_TOKEN = '', LOOK_FIRST } = process.env
const { clock } = createSystemWorld()
const dispatcher = new Agent({ connect: { timeout: 2_000 } })
const checkToken = createTokenCheck({
  keys: [SHARED_KEY],
  issuers: [ISSUERS],
  clock,
  spendTokenId: async () => true,
})

const app = new Hono().post('*', async (context) => {
  const checked = await checkToken(context.req.header('authorization'))
  if (!checked.ok) return context.text('unauthenticated', 401)
  const headers = { authorization: `Bearer ${CECI_TOKEN}`, 'content-type': 'application/json' }
  const ask = (path: string, body: string) =>
    fetch(CECI_URL + path, { method: 'POST', dispatcher, headers, body })
  const { path } = context.req
  const body = await context.req.text()
  if (LOOK_FIRST !== undefined && !path.endsWith('/search')) await (await ask(`${path}/search`, body)).text()
  const answer = await ask(path, body)
  return context.body(await answer.text(), 200, { 'content-type': 'application/json' })
})

const server = createAdaptorServer({ fetch: app.fetch, overrideGlobalObjects: false })
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  process.stderr.write(`proxy on http://127.0.0.1:${port}, metrics off\n`)
})
process.once('SIGTERM', () => process.exit(0))
