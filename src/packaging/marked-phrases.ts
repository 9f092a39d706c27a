import type { Plugin } from 'vite'
import { findNeededElement, neededMark } from '../playbook/language/phrase.ts'
import { findNodes, type Node } from './find-nodes.ts'

/** The same phrases, each with its needed element marked, so that the browser need not look for it when it loads. */
export function markPhrases(lines: string): string {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(markPhrase)
    .join('\n')
}

function markPhrase(line: string): string {
  const elements = line.split(/\s+/)
  const needed = findNeededElement(line)
  const at = needed === undefined ? -1 : elements.indexOf(needed)
  return elements.map((element, index) => (index === at ? neededMark + element : element)).join(' ')
}

type Lines = Node & { value?: unknown; quasis?: readonly { value: { cooked: string } }[] }
type Call = Node & { callee: { name?: string }; arguments: readonly Lines[] }

const isPhrases = (node: Node): node is Call =>
  node.type === 'CallExpression' && (node as Call).callee.name === 'toPhrases'

/** Written out in full only: lines that hold a `${…}` are left for the browser. */
function readLines({ value, quasis = [] }: Lines): string | undefined {
  if (typeof value === 'string') return value
  return quasis.length === 1 ? quasis[0]?.value.cooked : undefined
}

export const markedPhrases: Plugin = {
  name: 'marked-phrases',
  transform: {
    filter: { id: /\/src\/playbook\// },
    handler(code) {
      let written = code
      for (const { arguments: given } of findNodes(this.parse(code), isPhrases).toReversed()) {
        const [argument] = given
        const lines = argument && readLines(argument)
        if (argument === undefined || lines === undefined) continue
        const marked = JSON.stringify(markPhrases(lines))
        written = `${written.slice(0, argument.start)}${marked}${written.slice(argument.end)}`
      }
      return written === code ? null : { code: written, map: null }
    },
  },
}
