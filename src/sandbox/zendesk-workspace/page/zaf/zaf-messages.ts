import { z } from 'zod/mini'

const fromAppSchema = z.object({
  appGuid: z.string(),
  instanceGuid: z.optional(z.string()),
  key: z.optional(z.string()),
  message: z.optional(z.unknown()),
  id: z.optional(z.number()),
  request: z.optional(z.enum(['get', 'set', 'invoke'])),
  params: z.optional(z.unknown()),
  error: z.optional(z.object({ msg: z.optional(z.unknown()) })),
})
export type FromApp = z.infer<typeof fromAppSchema>

/** Reads what an app's frame posted: a JSON string or an object; undefined where it is no SDK message. */
export function parseFromApp(data: unknown): FromApp | undefined {
  const value = typeof data === 'string' ? parseJson(data) : data
  const parsed = fromAppSchema.safeParse(value)
  return parsed.success ? parsed.data : undefined
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

export type ApiError = { name: 'APIError'; message: string }

/** An answer for one path or action. */
export type Answer = { ok: true; value: unknown } | { ok: false; message: string }

export const done = (value: unknown = null): Answer => ({ ok: true, value })
export const refused = (message: string): Answer => ({ ok: false, message })

/** The `result` of an SDK call: values and errors by the name that was asked. */
export function toResult(answers: readonly (readonly [string, Answer])[]): Record<string, unknown> {
  const errors: Record<string, ApiError> = {}
  const result: Record<string, unknown> = { errors }
  for (const [name, answer] of answers) {
    if (answer.ok) result[name] = answer.value ?? null
    else errors[name] = { name: 'APIError', message: answer.message }
  }
  return result
}
