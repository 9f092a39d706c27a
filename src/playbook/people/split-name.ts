import { fold, foldTight } from '../language/fold.ts'
import { localPart } from './addresses.ts'
import { fitAddress, tailOf } from './fit-address.ts'
import { devotions, particles, secondGivenNames, suffixes } from './name-words.ts'

export type FullName = { first: string; last: string }

/** Parts the words of a name; an address helps where the words alone leave it open. Middle initials are left out. */
export function splitName(words: readonly string[], email = ''): FullName {
  const kept = words.filter((word, index) => !isMiddleInitial(word, index, words.length))
  if (kept.length < 2) return { first: kept[0] ?? '', last: '' }
  const boundary = findBoundary(kept, email)
  return { first: kept.slice(0, boundary).join(' '), last: kept.slice(boundary).join(' ') }
}

function isMiddleInitial(word: string, index: number, count: number): boolean {
  return index > 0 && index < count - 1 && /^\p{L}\.?$/u.test(word) && !particles.has(word.toLowerCase())
}

function findBoundary(words: readonly string[], email: string): number {
  const particle = words.findIndex((word, index) => index > 0 && isParticle(word, words[index + 1]))
  const devoted = endOfDevotion(words)
  if (devoted > 0) return devoted
  if (particle > 0)
    return particle > 1 && particle < 4 && !isGivenAt(words, particle - 1) ? particle - 1 : particle
  if (words.length > 2 && spellsBoth(words, email)) return 2
  const last = suffixes.has(foldTight(words.at(-1) ?? '')) ? words.length - 2 : words.length - 1
  if (last < 2) return Math.max(last, 1)
  return byAddress(words, email, last) ?? (staysWithFirst(words) ? 2 : 1)
}

/** "Tuyet Mai Vo" at tuyetmai@… or tmai@…: the address is both given names. */
function spellsBoth(words: readonly string[], email: string): boolean {
  const local = localPart(email).toLowerCase()
  const given = words.slice(0, 2).join(' ')
  return local !== '' && (local === foldTight(given) || (staysWithFirst(words) && local === tailOf(given)))
}

/** "Hung Quoc Pham" at hung.pham@…: the last word alone is the surname. */
function skipsMiddle([first = '', , last = '']: readonly string[], email: string): boolean {
  const local = foldTight(localPart(email)).replace(/\d+$/, '')
  return local === foldTight(first + last) || local === foldTight(first.charAt(0) + last)
}

function isParticle(word: string, next: string | undefined): boolean {
  return next !== undefined && particles.has(word.toLowerCase())
}

const isGivenAt = (words: readonly string[], at: number): boolean =>
  secondGivenNames.has(foldTight(words[at] ?? ''))

function staysWithFirst(words: readonly string[]): boolean {
  return words.length > 2 && secondGivenNames.has(foldTight(words[1] ?? ''))
}

/** "María del Carmen Ruiz", "María de los Ángeles Ruiz": the boundary lies behind the devotion. */
function endOfDevotion(words: readonly string[]): number {
  if (!/^(?:maria|ma)$/.test(foldTight(words[0] ?? ''))) return 0
  const at = words.findIndex((word, index) => index > 1 && devotions.has(foldTight(word)))
  const between = words.slice(1, at)
  return at > 1 && at < words.length - 1 && between.every((word) => particles.has(fold(word))) ? at + 1 : 0
}

/** "brunningcrane" for Bartholomew Running Crane: the initial of one given name and a surname of two words. */
const isShortened = (first: string, email: string): boolean =>
  foldTight(localPart(email)).startsWith(tailOf(first))

function byAddress(words: readonly string[], email: string, last: number): number | undefined {
  if (email === '') return undefined
  const together = staysWithFirst(words)
  const spellsFirst = foldTight(localPart(email)).startsWith(foldTight(words[0] ?? ''))
  const fits = Array.from({ length: last }, (_, index) => {
    const first = words.slice(0, index + 1).join(' ')
    const whole = fitAddress({ first, last: words.slice(index + 1).join(' ') }, email)
    const fit = !together && index > 0 && isShortened(first, email) ? Math.min(whole, 2) : whole
    return { boundary: index + 1, fit: index === 0 && together && spellsFirst && fit < 4 ? 0 : fit }
  })
  const best = Math.max(...fits.map(({ fit }) => fit))
  const winners = fits.filter(({ fit }) => fit === best)
  const usual = together ? 2 : 1
  if (best < 2) return undefined
  if (words.length === 3 && skipsMiddle(words, email)) return winners.at(-1)?.boundary
  return winners.some(({ boundary }) => boundary === usual) ? usual : winners[0]?.boundary
}
