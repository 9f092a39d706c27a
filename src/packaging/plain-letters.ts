import type { Plugin } from 'vite'
import { findNodes, type Node } from './find-nodes.ts'
import { letterClasses } from './letter-classes.ts'

type Expression = { pattern: string; flags: string }

/**
 * The same expression with plain ranges for `\p{L}`, `\p{Lu}`, `\p{M}` and the like, and undefined where it has none.
 * A browser takes up to ten milliseconds to compile such a property under the flags `iu`, and a third of one without `i`.
 */
export function withPlainLetters({ pattern, flags }: Expression): Expression | undefined {
  const classes = letterClasses(flags.includes('i'))
  const names = [...pattern.matchAll(/\\[pP]\{(\w+)\}|\\u\{/g)].map(([whole, name = whole]) => name)
  if (names.length === 0 || names.some((name) => !(name in classes)) || /\\P/.test(pattern)) return undefined
  let isInClass = false
  const plain = pattern.replaceAll(/\\p\{(\w+)\}|\\.|[[\]]/g, (part, name?: string) => {
    if (part === '[') isInClass = true
    if (part === ']') isInClass = false
    if (name === undefined) return part
    return isInClass ? (classes[name] ?? '') : `[${classes[name]}]`
  })
  return { pattern: plain, flags: flags.includes('i') ? flags.replace('u', '') : flags }
}

const isExpression = (node: Node): node is Node & { regex: Expression } =>
  'regex' in node && node.regex !== undefined

/** Writes the expressions of playbook and contract so that the first decision need not wait for them; its source stays readable. */
export const plainLetters: Plugin = {
  name: 'plain-letters',
  transform: {
    filter: { id: /\/src\/(?:playbook|contract)\// },
    handler(code) {
      let written = code
      for (const { start, end, regex } of findNodes(this.parse(code), isExpression).toReversed()) {
        const plain = withPlainLetters(regex)
        if (plain !== undefined)
          written = `${written.slice(0, start)}/${plain.pattern}/${plain.flags}${written.slice(end)}`
      }
      return written === code ? null : { code: written, map: null }
    },
  },
}
