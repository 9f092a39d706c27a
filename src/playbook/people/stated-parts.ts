import { foldTight } from '../language/fold.ts'
import type { FullName } from './split-name.ts'

const part = "[\"“']?(\\p{Lu}[\\p{L}'’-]*(?: \\p{Lu}[\\p{L}'’-]*)?)[\"”']?"
const given = new RegExp(`(?:first|given) name(?: is|:)? ${part}`, 'u')
const family = new RegExp(
  `(?:last|family|sur) ?name(?: is|:)? ${part}|${part} is (?:her|his|the|their) (?:last|family|sur)`,
  'u',
)

/** "(first name is Mai Anh, Hoang is her family name)" behind an address parts the name that stands before it. */
export function partAsStated(name: FullName, after: string): FullName {
  if (!/name/.test(after)) return name
  const words = `${name.first} ${name.last}`.split(' ')
  const first = given.exec(after)?.[1]
  const told = family.exec(after)
  const last = told?.[1] ?? told?.[2]
  if ([first, last].some((one) => one !== undefined && !holds(words, one))) return name
  if (first === undefined && last === undefined) return name
  const rest = (taken: string): string => words.filter((word) => !taken.split(' ').includes(word)).join(' ')
  return { first: first ?? rest(last ?? ''), last: last ?? rest(first ?? '') }
}

function holds(words: readonly string[], part: string): boolean {
  return foldTight(words.join('')).includes(foldTight(part))
}
