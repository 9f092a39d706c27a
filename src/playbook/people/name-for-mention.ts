import { foldTight } from '../language/fold.ts'
import { findNames, type NameSpan } from './find-names.ts'
import { fitAddress } from './fit-address.ts'
import { completeFirst } from './full-given-name.ts'
import { readLastFirst, turnedAround, turnedBehind } from './last-first.ts'
import type { Mention } from './mentions.ts'
import { nameAbove } from './name-above.ts'
import { fittingName, namedLikeAddress, whisperedBefore } from './name-in-text.ts'
import { fromAddress } from './name-of-address.ts'
import { toWritten } from './read-display-name.ts'
import type { FullName } from './split-name.ts'
import { partAsStated, withoutAside } from './stated-parts.ts'

const far = 400

/** The name that goes with an address: on its line, on the lines above, or the one in the text that the address is made of. */
export function nameForMention(mention: Mention): FullName {
  const { before, after } = sides(mention)
  const name = partAsStated(completeFirst(writtenName(mention), mention.email), `${before} ${after}`)
  const spelled = fromAddress(mention.email)
  if (foldTight(name.last) === `${foldTight(spelled.last)}s` && spelled.last !== '')
    return { ...name, last: spelled.last }
  return name.last === '' && foldTight(name.first) === foldTight(spelled.first)
    ? { ...spelled, first: name.first }
    : name
}

function writtenName(mention: Mention): FullName {
  const beside = besideIt(mention)
  if (beside !== undefined && isOtherName(beside, mention.email))
    return fittingName(mention, mention.words.source, 4) ?? beside
  return (
    beside ??
    nameAbove(mention) ??
    fittingName(mention, mention.words.source) ??
    whisperedBefore(mention) ??
    namedLikeAddress(mention) ??
    fromAddress(mention.email)
  )
}

/** "Big Mike (michael.stavros@…)": the address spells a name of which the one beside it holds nothing. */
function isOtherName(name: FullName, email: string): boolean {
  return fromAddress(email).last !== '' && fitAddress(name, email) === 0
}

/** Text of the line on either side of the address, up to the next address. */
function sides(mention: Mention): { before: string; after: string } {
  const { source, lines } = mention.words
  const start = Math.max(
    lines[mention.line]?.start ?? 0,
    mention.start - far,
    mention.start - mention.before.length,
  )
  const end = Math.min(
    lines[mention.line]?.end ?? source.length,
    mention.end + Math.min(far, mention.after.length),
  )
  return { before: source.slice(start, mention.start), after: source.slice(mention.end, end) }
}

function besideIt(mention: Mention): FullName | undefined {
  const { before: written, after } = sides(mention)
  const before = withoutAside(written)
  const commaed = readLastFirst(before)
  if (commaed !== undefined && fitAddress(commaed, mention.email) > 0) return commaed
  const turned = turnedAround(before, mention.email) ?? turnedBehind(after, mention.email)
  if (turned !== undefined) return turned
  const left = findNames(before, 'capitalised', mention.email)
  const fits =
    pickFitting(left, mention.email) ??
    pickFitting(findNames(behindIt(after), 'capitalised', mention.email), mention.email)
  if (fits !== undefined) return fits
  if (commaed !== undefined && isAdjacent(before)) return commaed
  const near = left.at(-1)
  const rest = near === undefined ? '' : before.slice(near.end)
  if (near !== undefined && near.words.length > 1 && isBetween(rest)) return toWritten(near, mention.email)
  const behind = findNames(behindIt(after), 'capitalised', mention.email)[0]
  const joined = behind === undefined ? '' : after.slice(0, behind.start)
  return behind !== undefined && behind.words.length > 1 && isJoined(before, joined)
    ? toWritten(behind, mention.email)
    : undefined
}

/** The name behind an address is often the one in parentheses, which elsewhere is a nickname. */
function behindIt(after: string): string {
  return after.replace(/[()]/g, ' ')
}

/** What parts an address from the name behind it; a blank alone does where the address opens the line. */
function isJoined(before: string, joined: string): boolean {
  if (/^[>\s)]{0,3}[-–—(,:\t|]\s{0,2}$/.test(joined)) return true
  return /^[\s*•·\d.)<-]*$/.test(before) && /^[>\s]{1,4}$/.test(joined)
}

/** What may stand between a name and its address: signs, notes in parentheses, "e-mail is". */
function isBetween(text: string): boolean {
  const bare = text.replace(/\([^)]{0,60}\)|["“][^"”]{0,40}["”]/g, '')
  return (
    bare.length < 70 &&
    /^[\s\-–—:;,|<([\t*./]*(?:(?:\p{L}|['’-])+[\s:,-]+){0,6}[\s\-–—:;,|<([\t*]*(?:mailto:)?$/iu.test(bare) &&
    !/[.!?]\s/.test(bare)
  )
}

const isAdjacent = (text: string): boolean => /[\p{L})\]"'][\s\-–—:;,|<([\t]*$/u.test(text)

function pickFitting(names: readonly NameSpan[], email: string): FullName | undefined {
  const rated = names
    .filter(({ words }) => words.length > 1)
    .map((name) => ({ name, fit: fitAddress(toWritten(name, email), email) }))
  const best = Math.max(0, ...rated.map(({ fit }) => fit))
  const pick = rated.findLast(({ fit }) => fit === best && fit > 0)?.name
  return pick === undefined ? undefined : toWritten(pick, email)
}
