import * as z from 'zod/mini'

/** A failed request as Zendesk hands it on: a plain object after jQuery's, `status` 0 when nothing came back. */
export const refusalSchema = z.object({
  status: z.int(),
  responseText: z.catch(z.optional(z.string()), undefined),
  responseJSON: z.optional(z.unknown()),
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
