import * as z from 'zod'
import { fail, ok, type Result } from '../../contract/result.ts'
import type { Ceci, CeciUser, CreateFailure, FindFailure, NewCeciUser } from './ceci.ts'
import type { CeciAnswer, CeciHttp, CeciRequest, NoAnswer } from './ceci-http.ts'
import type { JsonDescription } from './json-description.ts'
import { isRefusal } from './refusal-status.ts'
import { toCeciUser } from './to-ceci-user.ts'

export type CeciJsonOptions = { http: CeciHttp; url: URL; token: string; description: JsonDescription }

/** CECI by its JSON endpoint with a bearer token. */
export function createCeciJson({ http, url, token, description }: CeciJsonOptions): Ceci {
  const toRequest = (path: string, body: Record<string, string>): CeciRequest => ({
    url: new URL(url.pathname.replace(/\/$/, '') + path, url),
    method: 'POST',
    headers: {
      accept: 'application/json',
      'content-type': 'application/json',
      authorization: `Bearer ${token}`,
    },
    body: JSON.stringify(body),
  })
  const { fields } = description
  const shapes = toShapes(description)
  return {
    async findUser(email, budget) {
      const answer = await http(toRequest(description.searchPath, { [fields.email]: email }), budget)
      if (!answer.ok) return fail(toFindFailure(answer.failure))
      const users = readUsers(answer.value, { description, shapes })
      return users.ok ? ok(users.value.find((user) => user.email === email)) : users
    },
    async createUser(user, budget) {
      const answer = await http(toRequest(description.createPath, nameFields(user, fields)), budget)
      if (!answer.ok) return fail(toCreateFailure(answer.failure))
      return readCreated(answer.value, user, { description, shapes })
    },
  }
}

function nameFields(user: NewCeciUser, fields: JsonDescription['fields']): Record<string, string> {
  return {
    [fields.email]: user.email,
    [fields.firstName]: user.firstName,
    [fields.lastName]: user.lastName,
    [fields.password]: user.password,
    [fields.role]: user.role,
  }
}

type Shapes = ReturnType<typeof toShapes>
type Reading = { description: JsonDescription; shapes: Shapes }

/** Made once for a CECI: zod compiles each schema when it first reads with it. */
const toShapes = ({ usersIn, userIn }: JsonDescription) => ({
  found: z.object({ [usersIn]: z.array(z.unknown()) }),
  created: z.object({ [userIn]: z.unknown() }),
})

function readUsers(answer: CeciAnswer, { description, shapes }: Reading): Result<CeciUser[], FindFailure> {
  if (isRefusal(answer.status) && answer.status !== 429) {
    return fail({ kind: 'refused', because: `search answered ${answer.status}` })
  }
  const parsed = shapes.found.safeParse(readJson(answer))
  if (answer.status !== 200 || !parsed.success) {
    return fail({ kind: 'unreachable', because: `search answered ${answer.status} without a list of users` })
  }
  const listed = parsed.data[description.usersIn] ?? []
  const users = listed.map((user) => toCeciUser(user, description.fields))
  if (users.includes(undefined)) {
    return fail({ kind: 'unreachable', because: 'search answered a user without an address' })
  }
  return ok(users.filter((user) => user !== undefined))
}

function readCreated(
  answer: CeciAnswer,
  wanted: NewCeciUser,
  { description, shapes }: Reading,
): Result<CeciUser, CreateFailure> {
  const because = `create answered ${answer.status}`
  const body = readJson(answer)
  if (answer.status === 409 && body !== undefined) return fail({ kind: 'email-taken', because })
  if (isRefusal(answer.status)) return fail({ kind: 'refused', because })
  const parsed = shapes.created.safeParse(body)
  const user = parsed.success ? toCeciUser(parsed.data[description.userIn], description.fields) : undefined
  if (![200, 201].includes(answer.status) || user?.email !== wanted.email) {
    return fail({ kind: 'unknown', because: `${because} without the user that was asked for` })
  }
  return ok(user)
}

function readJson(answer: CeciAnswer): unknown {
  if (!/^application\/([\w.+-]+\+)?json\b/i.test(answer.headers.get('content-type') ?? '')) return undefined
  try {
    return JSON.parse(answer.body)
  } catch {
    return undefined
  }
}

const toFindFailure = ({ because }: NoAnswer): FindFailure => ({ kind: 'unreachable', because })

const toCreateFailure = ({ kind, because }: NoAnswer): CreateFailure => ({
  kind: kind === 'not-sent' ? 'not-sent' : 'unknown',
  because,
})
