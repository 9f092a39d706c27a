import { fold, foldTight } from '../language/fold.ts'
import { wordList } from '../language/word-list.ts'
import { secondGivenNames } from './name-words.ts'

/** How many words of a signature are the given names that the help desk shows: "pei shan" for "Tan, Pei Shan". */
export function countGiven(words: readonly string[], given: string): number {
  const count = given.split(' ').length
  return foldTight(words.slice(0, count).join('')) === foldTight(given) ? count : 0
}

/** "TB" and "B.L." stand for the name that the help desk shows. */
export function areInitials(head: string, shown: string): boolean {
  const letters = head.replace(/[^\p{L}]/gu, '')
  if (letters.length > 3 || letters !== letters.toUpperCase() || shown.length < 4) return false
  const initials = shown.split(/[\s,()-]+/).map((word) => fold(word).charAt(0))
  return letters.length > 1 && [...fold(letters)].every((letter) => initials.includes(letter))
}

/** "Kim Cuc" of "Thi Kim Cuc Luu", "Bich Ngoc" at bichngoc@…: given names of two words. */
export function isGivenOnly(
  words: readonly string[],
  { shown, email }: { shown: string; email: string },
): boolean {
  const all = shown
    .split(/[\s,]+/)
    .map(foldTight)
    .filter(Boolean)
  const own = words.map(foldTight)
  if (own.length !== 2 || all.length < 3 || !own.every((word) => all.includes(word))) return false
  const family = all[0] ?? ''
  return !own.includes(all.at(-1) ?? '')
    ? !own.includes(family)
    : familyFirst.has(family) || email.toLowerCase().startsWith(`${own.join('')}@`)
}

const familyFirst = wordList(
  'nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly trinh dinh kim lee park choi jung yoon wang zhang chen liu',
)

/** "Jo Ann" alone is a given name, not a first and a last one. */
export function isCompoundAlone(words: readonly string[]): boolean {
  return (
    words.length === 2 && secondGivenNames.has(foldTight(words[1] ?? '')) && isShortSecond(words[1] ?? '')
  )
}

const surnamesToo = wordList(
  'james john paul lee rose grace luis santiago michael jordan joyce dawn thomas wayne see',
)

function isShortSecond(word: string): boolean {
  return !surnamesToo.has(fold(word))
}
