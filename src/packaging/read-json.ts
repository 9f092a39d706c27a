import { fail, ok, type Result } from '../contract/result.ts'

export type JsonObject = Readonly<Record<string, unknown>>

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** `twice` names keys that stand twice in one object, which JSON.parse passes over. */
export type ReadJson = { value: unknown; twice: readonly string[] }

/** Fails with the parser's words where the bytes are no JSON. */
export function readJson(bytes: Uint8Array): Result<ReadJson, string> {
  const text = new TextDecoder().decode(bytes).replace(/^\uFEFF/, '')
  try {
    return ok({ value: JSON.parse(text), twice: findKeysTwice(text) })
  } catch (thrown) {
    return fail(thrown instanceof Error ? thrown.message : 'it cannot be read')
  }
}

/** `text` is JSON. A key is a string before a colon; braces in strings are swallowed with their string. */
function findKeysTwice(text: string): string[] {
  const twice: string[] = []
  const open: Set<string>[] = []
  for (const [token, string, colon] of text.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|[{}]/g)) {
    const keys = open.at(-1)
    if (token === '{') open.push(new Set())
    else if (token === '}') open.pop()
    else if (string !== undefined && colon !== undefined && keys !== undefined) {
      const key = String(JSON.parse(string))
      if (keys.has(key)) twice.push(key)
      keys.add(key)
    }
  }
  return twice
}
