import { Hono } from 'hono'
import type { ProxyParts } from '../parts.ts'
import type { ProxyEnv } from '../proxy-env.ts'

export const rolesRoute = ({ roles }: ProxyParts) =>
  new Hono<ProxyEnv>().get('/', (context) => context.json({ roles: [...roles.keys()] }))
