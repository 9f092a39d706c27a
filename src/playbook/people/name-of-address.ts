import { fold } from '../language/fold.ts'
import { localPart } from './addresses.ts'
import { namesToo, notNames } from './name-words.ts'
import type { FullName } from './split-name.ts'
import { writeName } from './write-name.ts'

/** "hollis.vandermeer@…" tells a name by itself; other forms do not. */
export function fromAddress(email: string): FullName {
  const [, plainFirst, plainLast] = dotted.exec(email) ?? []
  if (plainFirst !== undefined && plainLast !== undefined && isGiven(plainFirst))
    return { first: capitalise(plainFirst), last: capitalise(plainLast) }
  const words = fold(localPart(email).split('+', 1)[0] ?? '')
    .replace(/\d+$/, '')
    .split('.')
  const [first = '', last = ''] = words.length === 2 ? words : []
  if (first.length < 2 || last.length < 2 || !isGiven(first)) return { first: '', last: '' }
  return { first: capitalise(first), last: capitalise(last) }
}

/** Nearly every address that spells a name. */
const dotted = /^([a-z]{2,})\.([a-z]{2,})\d*(?:\+[^@]*)?@/

const offices =
  /dcyf|ceci|staff|office|admin|info|support|center|school|learning|childcare|daycare|preschool|noreply|coaching|reception|region|front|desk|contact/

const isGiven = (word: string): boolean => !offices.test(word) && (!notNames.has(word) || namesToo.has(word))

const capitalise = (word: string): string =>
  !word.startsWith('mc') && /^[a-z]+$/.test(word)
    ? `${word.charAt(0).toUpperCase()}${word.slice(1)}`
    : writeName(word)
