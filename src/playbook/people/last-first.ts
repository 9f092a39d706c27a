import { findNames } from './find-names.ts'
import { fitAddress } from './fit-address.ts'
import { particles } from './name-words.ts'
import { fromLastFirst } from './read-display-name.ts'
import type { FullName } from './split-name.ts'

/** "… for Smith-Jones, Amy (amy.smith-jones@…)": the address tells that the surname comes first. */
export function turnedAround(before: string, email: string): FullName | undefined {
  const comma = before.lastIndexOf(',')
  const last = findNames(before.slice(0, Math.max(comma, 0))).at(-1)
  const first = findNames(before.slice(comma + 1))[0]
  if (comma < 0 || last === undefined || first === undefined || first.start > 2 || last.end < comma - 1)
    return undefined
  return asFitting(last.words.join(' '), first.words.join(' '), email)
}

/** The same behind the address. */
export function turnedBehind(after: string, email: string): FullName | undefined {
  const [, last = '', first = ''] =
    /^[\s(>|–—:-]{0,5}([^,()@|\n]{2,40}),\s?([^,()@|\n]{2,40})/.exec(after) ?? []
  return first === '' ? undefined : asFitting(last, first, email)
}

function asFitting(last: string, first: string, email: string): FullName | undefined {
  const name = fromLastFirst(last, first)
  return name !== undefined && fitAddress(name, email) > 1 ? name : undefined
}

/** "Okafor, Chidinma" before the address, alone in its cell or on its line. */
export function readLastFirst(before: string): FullName | undefined {
  const cell = before
    .replace(/^\s*(?:[-*•▪·]|\d{1,3}[.)])\s+/, '')
    .split(/[|\t;]/)
    .map((part) => part.trim())
    .filter(Boolean)
  for (const part of cell) {
    const found =
      /^["“]?(\p{L}[\p{L}'’.-]*(?:\s\p{L}[\p{L}'’.-]*){0,3})\s?,\s?(\p{L}[\p{L}'’.-]*(?:\s\p{L}[\p{L}'’.-]*){0,2})["”]?\s*(?:\([^)]{0,40}\)|"[^"]{0,30}")?[\s:<(–—-]*$/u.exec(
        part,
      )
    if (found !== null && !isPhrase(found[1] ?? ''))
      return fromLastFirst((found[1] ?? '').trim(), (found[2] ?? '').trim())
  }
  return undefined
}

/** "Our section chief, Irene Batty": words before the comma, and no surname. */
const isPhrase = (text: string): boolean =>
  /^\p{Lu}/u.test(text) &&
  text
    .split(' ')
    .slice(1)
    .some((word) => /^\p{Ll}/u.test(word) && !particles.has(word))
