import { fold, foldTight } from '../language/fold.ts'
import { localPart } from './addresses.ts'
import { findNames, type NameSpan } from './find-names.ts'
import { fitAddress } from './fit-address.ts'
import type { Mention } from './mentions.ts'
import { particles } from './name-words.ts'
import { toWritten } from './read-display-name.ts'
import type { FullName } from './split-name.ts'

/** The nearest name before or after, anywhere in the message, that the address is made of. */
export function fittingName(
  { email, start }: { email: string; start: number },
  source: string,
  least = 2,
): FullName | undefined {
  const from = Math.max(0, start - 1_500)
  const names = findNames(source.slice(from, start + 1_500), 'capitalised', email).filter(
    (name) => name.words.length > 1 && fitAddress(toWritten(name, email), email) >= least,
  )
  const distance = (name: NameSpan): number => Math.abs(from + name.start - start)
  const nearest = names.toSorted((a, b) => distance(a) - distance(b))[0]
  return nearest === undefined ? undefined : toWritten(nearest, email)
}

/** "Thomasina Yellowhawk … thomasina@…": the one name of the message whose given name the address is. */
export function namedLikeAddress({ email, words }: Mention): FullName | undefined {
  const local = foldTight(localPart(email))
  const names = findNames(words.source.slice(0, 4_000)).filter(
    (name) => name.words.length > 1 && foldTight(name.first) === local,
  )
  const [name] = names
  return name === undefined ? undefined : toWritten(name, email)
}

/** "jo ellen marks jo.marks@…": words without capitals, from the one the address begins with to the one it ends with. */
export function whisperedBefore(mention: Mention): FullName | undefined {
  const { source } = mention.words
  const words = source
    .slice(Math.max(0, mention.start - 120), mention.start)
    .replace(/(?<!\bst)\.|[^\p{L}'’.\s-]/giu, ' ')
    .trim()
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word))
    .slice(-16)
  for (let from = words.length - 2; from >= 0; from--) {
    for (let to = Math.min(words.length, from + 5); to > from + 1; to--) {
      const part = words.slice(from, to)
      const first = part[0] ?? ''
      const least = to === words.length ? 2 : 3
      const ends = fitAddress({ first, last: part.at(-1) ?? '' }, mention.email) >= least
      const parted = part.slice(1, -1).every((word) => particles.has(fold(word)))
      if (ends || (parted && fitAddress({ first, last: part.slice(1).join(' ') }, mention.email) > 2))
        return toWritten({ words: part }, mention.email)
    }
  }
  return undefined
}
