import { Hono } from 'hono'
import { createMiddleware } from 'hono/factory'
import { z } from 'zod'
import { parseNewUser } from './new-user.ts'
import { roles } from './role.ts'
import { secretsMatch } from './secrets-match.ts'
import type { User, Users } from './users.ts'

const searchSchema = z.strictObject({ email: z.string() })

/** The admin endpoint for programs: JSON in, JSON out, bearer token on every call but `/status`. */
export function createJsonApi({ users, adminToken }: { users: Users; adminToken: string }): Hono {
  const api = new Hono().basePath('/api')
  api.get('/status', (c) => c.json({ status: 'ok' }))
  api.use('/admin/*', requireToken(adminToken))
  api.use('/admin/*', requireJson)
  api.get('/admin/roles', (c) => c.json({ roles }))
  api.post('/admin/users', async (c) => {
    const parsed = parseNewUser(await c.req.json())
    if (parsed.kind === 'invalid') return c.json({ errors: parsed.errors }, 422)
    const added = users.add(parsed.user)
    if (added.kind === 'taken') return c.json({ error: 'email_taken', user: toPublicUser(added.user) }, 409)
    return c.json({ user: toPublicUser(added.user) }, 201)
  })
  api.post('/admin/users/search', async (c) => {
    const parsed = searchSchema.safeParse(await c.req.json())
    if (!parsed.success) return c.json({ errors: { email: ['Enter an e-mail address'] } }, 422)
    const user = users.findByEmail(parsed.data.email)
    return c.json({ users: user === undefined ? [] : [toPublicUser(user)] })
  })
  api.onError((error, c) => {
    if (error instanceof SyntaxError) return c.json({ error: 'malformed_json' }, 400)
    throw error
  })
  api.notFound((c) => c.json({ error: 'not_found' }, 404))
  return api
}

const requireToken = (adminToken: string) =>
  createMiddleware(async (c, next) => {
    const token = /^Bearer (.+)$/.exec(c.req.header('authorization') ?? '')?.[1]
    if (token !== undefined && secretsMatch(token, adminToken)) return next()
    return c.json({ error: 'unauthorized' }, 401, { 'www-authenticate': 'Bearer realm="CECI admin"' })
  })

const requireJson = createMiddleware(async (c, next) => {
  const type = c.req.header('content-type') ?? ''
  if (c.req.method !== 'POST' || type.startsWith('application/json')) return next()
  return c.json({ error: 'json_expected' }, 415)
})

function toPublicUser({ id, email, firstName, lastName, role, createdAt }: User) {
  return { id, email, firstName, lastName, role, createdAt }
}
