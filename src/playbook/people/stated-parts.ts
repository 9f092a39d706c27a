import { foldTight } from '../language/fold.ts'
import type { FullName } from './split-name.ts'

const part =
  "[\"“']?((?:(?:de|del|la|las|los|da|do|dos|di|du|van|von|den|der|ten|ter|el|al|st\\.?) ){0,3}\\p{Lu}[\\p{L}'’-]*(?: \\p{Lu}[\\p{L}'’-]*)?)[\"”']?"
const given = new RegExp(`(?:first|given) name(?: is|:)? ${part}`, 'u')
const family = new RegExp(
  `(?:last|family|sur) ?names?(?: is| are|:)? ${part}|${part} (?:is|are)(?: all| both)?(?: her| his| the| their| my)? ?(?:last|family|sur)`,
  'u',
)
const legal = '(?:legal|full|official|real|formal)'
const legally = new RegExp(
  `${legal} (?:first|given) name(?: is|:)? ${part}|${part} is (?:her|his|the|their) ${legal} (?:first |given )?name`,
  'u',
)

/** ", legal first name Sun-Young," stands between a name and its address. */
export const withoutAside = (text: string): string =>
  text.replace(new RegExp(`,?\\s?\\(?${legal} (?:first|given) name(?: is|:)? ${part}\\)?,?`, 'u'), ' ')

/** "(first name is Mai Anh, Hoang is her family name)" around an address parts the name that stands there. */
export function partAsStated(name: FullName, around: string): FullName {
  if (!/name/.test(around)) return name
  const written = legally.exec(around)
  const official = written?.[1] ?? written?.[2]
  if (official !== undefined) return { ...name, first: official }
  const words = `${name.first} ${name.last}`.split(' ')
  const first = given.exec(around)?.[1]
  const last = toldSurname(around)
  if ([first, last].some((one) => one !== undefined && !holds(words, one))) return name
  if (first === undefined && last === undefined) return name
  const rest = (taken: string): string => words.filter((word) => !taken.split(' ').includes(word)).join(' ')
  return { first: first ?? rest(last ?? ''), last: last ?? rest(first ?? '') }
}

export function toldSurname(text: string): string | undefined {
  const told = family.exec(text)
  return told?.[1] ?? told?.[2]
}

function holds(words: readonly string[], part: string): boolean {
  return foldTight(words.join('')).includes(foldTight(part))
}
