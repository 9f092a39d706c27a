import { fold } from '../language/fold.ts'
import { particles } from './name-words.ts'

/** A name, or a part of the whole one, as people write it: shouted or whispered names get their capitals, others stay untouched. */
export function writeName(name: string, whole = name): string {
  const letters = whole.replace(/[^\p{L}]/gu, '')
  const shouted = letters.length > 2 && letters === letters.toUpperCase()
  const whispered = letters === letters.toLowerCase()
  if (!shouted && !whispered) return name
  return name
    .split(' ')
    .map((word, index, words) =>
      isInnerParticle(word, index, words) ? word.toLowerCase() : capitalise(word),
    )
    .join(' ')
}

function isInnerParticle(word: string, index: number, words: readonly string[]): boolean {
  return (
    words.length > 1 &&
    index < words.length - 1 &&
    particles.has(fold(word)) &&
    !/^(?:st|san|santa|mac)\b/i.test(word)
  )
}

function capitalise(word: string): string {
  return word
    .toLowerCase()
    .replace(/(^|[-.])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replace(
      /^(O|D|L)(['’])(\p{L})/u,
      (_, one: string, mark: string, letter: string) => one + mark + letter.toUpperCase(),
    )
    .replace(/^(Mc)(\p{L})/u, (_, mc: string, letter: string) => mc + letter.toUpperCase())
}
