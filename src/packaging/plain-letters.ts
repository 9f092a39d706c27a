import type { Plugin } from 'vite'

/** Letters and marks of the scripts that names are written in, as ranges for a class; digits apart. */
const letters =
  'A-Za-z\\xaa\\xb5\\xba\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u02af\\u0370-\\u0481\\u048a-\\u0587\\u05d0-\\u05ea\\u0620-\\u064a\\u066e-\\u06d5\\u0900-\\u1fff\\u2c00-\\u2dff\\u3040-\\ud7ff\\uf900-\\ufdff'
const marks = '\\u0300-\\u036f\\u0483-\\u0487\\u0591-\\u05c7\\u064b-\\u0669'
const ranges: Readonly<Record<string, string>> = { L: letters, Lu: letters, Ll: letters, M: marks, N: '0-9' }

type Expression = { pattern: string; flags: string }

/**
 * The same expression with plain ranges for `\p{L}`, `\p{M}` and `\p{N}`, and undefined where it has none or tells
 * capitals from small letters. A browser takes up to ten milliseconds to compile such a property under the flags `iu`.
 */
export function withPlainLetters({ pattern, flags }: Expression): Expression | undefined {
  const names = [...pattern.matchAll(/\\[pP]\{(\w+)\}|\\u\{/g)].map(([whole, name = whole]) => name)
  const known = flags.includes('i') ? ['L', 'Lu', 'Ll', 'M', 'N'] : ['L', 'M', 'N']
  if (names.length === 0 || names.some((name) => !known.includes(name)) || /\\P/.test(pattern))
    return undefined
  let isInClass = false
  const plain = pattern.replaceAll(/\\p\{(\w+)\}|\\.|[[\]]/g, (part, name?: string) => {
    if (part === '[') isInClass = true
    if (part === ']') isInClass = false
    if (name === undefined) return part
    return isInClass ? (ranges[name] ?? '') : `[${ranges[name]}]`
  })
  return { pattern: plain, flags: flags.includes('i') ? flags.replace('u', '') : flags }
}

type Node = { type: string; start: number; end: number; regex?: Expression }

/** Writes the playbook's expressions so that the first decision need not wait for them; its source stays readable. */
export const plainLetters: Plugin = {
  name: 'plain-letters',
  transform: {
    filter: { id: /\/src\/playbook\// },
    handler(code) {
      let written = code
      for (const { start, end, regex } of findExpressions(this.parse(code)).toReversed()) {
        const plain = withPlainLetters(regex)
        if (plain !== undefined)
          written = `${written.slice(0, start)}/${plain.pattern}/${plain.flags}${written.slice(end)}`
      }
      return written === code ? null : { code: written, map: null }
    },
  },
}

function findExpressions(node: unknown): (Node & { regex: Expression })[] {
  if (Array.isArray(node)) return node.flatMap(findExpressions)
  if (typeof node !== 'object' || node === null) return []
  const { regex, start, end, type } = node as Node
  if (regex) return [{ regex, start, end, type }]
  return Object.values(node).flatMap(findExpressions)
}
