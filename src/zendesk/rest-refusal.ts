import * as v from 'valibot'

/** A failed request as Zendesk hands it on: a plain object after jQuery's, `status` 0 when nothing came back. */
export const refusalSchema = v.object({
  status: v.pipe(v.number(), v.safeInteger()),
  responseText: v.fallback(v.optional(v.string()), undefined),
  responseJSON: v.optional(v.unknown()),
})

/** The value of a JSON text; undefined for anything else, such as an HTML page. */
export function parseJson(text: string | undefined): unknown {
  if (text === undefined) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
