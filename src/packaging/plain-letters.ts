import type { Plugin } from 'vite'
import { findNodes, type Node } from './find-nodes.ts'
import { letterClasses } from './letter-classes.ts'

type Expression = { pattern: string; flags: string }

/**
 * The same expression with plain ranges for `\p{L}`, `\p{Lu}`, `\p{M}` and the like, and without `u` beside `i`; undefined
 * where it stays as it is. A browser takes up to ten milliseconds to compile such a property under the flags `iu`.
 */
export function withPlainLetters({ pattern, flags }: Expression): Expression | undefined {
  const ignoresCase = flags.includes('i')
  const plain = withPlainClasses(pattern, ignoresCase, /\\p\{(\w+)\}|\\.|[[\]]/g)
  if (plain === undefined || (plain === pattern && !(ignoresCase && flags.includes('u')))) return undefined
  return { pattern: plain, flags: ignoresCase ? flags.replace('u', '') : flags }
}

/** A part of an expression that stands in a string, as the script writes it: each backslash twice. */
export function withPlainLettersInString(raw: string): string | undefined {
  return raw.includes('\\\\p{') ? withPlainClasses(raw, false, /\\\\p\{(\w+)\}|\\\\.|[[\]]/g) : undefined
}

/** Undefined where the text names classes that only `u` knows. */
function withPlainClasses(text: string, ignoresCase: boolean, parts: RegExp): string | undefined {
  const classes = letterClasses(ignoresCase)
  const names = [...text.matchAll(/\\[pP]\{(\w+)\}|\\u\{/g)].map(([whole, name = whole]) => name)
  if (names.some((name) => !(name in classes)) || /\\P/.test(text)) return undefined
  let isInClass = false
  return text.replaceAll(parts, (part, name?: string) => {
    if (part === '[') isInClass = true
    if (part === ']') isInClass = false
    if (name === undefined) return part
    return isInClass ? (classes[name] ?? '') : `[${classes[name]}]`
  })
}

type Written = Node & { regex?: Expression }

const mayHoldLetters = (node: Node): node is Written =>
  'regex' in node || node.type === 'Literal' || node.type === 'TemplateElement'

/** Writes the expressions of playbook and contract so that the first decision need not wait for them; its source stays readable. */
export const plainLetters: Plugin = {
  name: 'plain-letters',
  transform: {
    filter: { id: /\/src\/(?:playbook|contract)\// },
    handler(code) {
      let written = code
      for (const { start, end, regex } of findNodes(this.parse(code), mayHoldLetters).toReversed()) {
        const plain = regex
          ? toSource(withPlainLetters(regex))
          : withPlainLettersInString(code.slice(start, end))
        if (plain !== undefined) written = `${written.slice(0, start)}${plain}${written.slice(end)}`
      }
      return written === code ? null : { code: written, map: null }
    },
  },
}

const toSource = (plain: Expression | undefined): string | undefined =>
  plain && `/${plain.pattern}/${plain.flags}`
