import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'
import type { Desk } from './desk/desk.ts'
import { personOf } from './desk/desk.ts'
import { agentId, signedInIds } from './desk/desk-people.ts'
import type { Person } from './desk/desk-types.ts'
import type { Author } from './desk/ticket-change.ts'

export const sessionCookie = 'sandbox_agent'
/** Sent by the page with every call: two windows of one browser share their cookies but not their agent. */
export const agentHeader = 'x-sandbox-agent'
export const windowHeader = 'x-sandbox-window'

/** The signed-in agent: by header, by `?agent=`, by cookie, else the desk's plain agent. */
export function signedIn(context: Context, desk: Desk): Person {
  const { req } = context
  const given = req.header(agentHeader) ?? req.query('agent') ?? getCookie(context, sessionCookie)
  const id = Number(given)
  return personOf(desk, signedInIds.includes(id) ? id : agentId)
}

export function authorOf(context: Context, desk: Desk): Author {
  return { personId: signedIn(context, desk).id, window: context.req.header(windowHeader) ?? null }
}
