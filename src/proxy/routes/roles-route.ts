import { Hono } from 'hono'
import { answer } from '../answer.ts'
import type { ProxyParts } from '../parts.ts'
import type { ProxyEnv } from '../proxy-env.ts'

export const rolesRoute = ({ roles }: ProxyParts) =>
  new Hono<ProxyEnv>().get('/', (context) => answer(context, { roles: [...roles.keys()] }))
