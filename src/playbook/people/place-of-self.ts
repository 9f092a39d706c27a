import type { Voice } from '../thread/read-thread.ts'
import { type Mention, mostReadClosely } from './mentions.ts'
import type { Target } from './target.ts'

const farthest = 20_000

/** "Beatrix Platt (me)" and "• myself" on lines of a list. */
const listed =
  /^(?:.{1,60}\s)?\((?:me|myself|that['’]?s me|yo|soy yo|this (?:address|e-?mail|one))\)|^\s{0,8}(?:[-*•▪·–]|\d{1,2}[.)])\s{0,4}(?:and |y )?(?:me|myself|yo)\b(?:[^\p{L}]{0,8}$|,\s)/iu
const added =
  /(?:\band|\by|&|\+|\bplus|as well as|along with)\s(?:for |para |a )?(?:me|myself|mí|yo)\b|\band i(?:['’]m| am| have(?: both)?|(?=,)) (?:at|been|the|just|using|on)\b|\byours truly\b|\b(?:other|second|third|last)(?: one| person)? is (?:me|myself)\b|\bso (?:do|would) i\b|\bneither i\b|\bi nor\b|\bi (?:also |(?:\p{L}+ ){1,4}(?:too|as well)\b)/iu

const nameAlone =
  /^\s{0,8}(?:[-*•▪·–]|\d{1,2}[.)])?\s{0,3}(?:\p{Lu}[\p{L}'’.-]*[\s,]{1,2}){2,5}[(<:|–-]?\s?$/u

/** "- Dana Reyes, dana.reyes@…" on a line next to those of the others. */
export function isListedAmong({ words, line, start, signed }: Mention, others: readonly Mention[]): boolean {
  const { lines, source } = words
  const head = source.slice(lines[line]?.start ?? start, start)
  return (
    !signed &&
    nameAlone.test(head.slice(0, 100)) &&
    others.some((other) => other.words === words && !other.signed && Math.abs(other.line - line) === 1)
  )
}

export function countBefore({ words, start }: Mention, people: readonly Target[]): number {
  return people.filter(({ email }) => isIn(words.source.slice(0, start).toLowerCase(), email)).length
}

export function listsSelf(voices: readonly Voice[]): boolean {
  return voices.some(({ lines }) => lines.some(({ text, start }) => start < farthest && listed.test(text)))
}

/** How many of the people stand before "and me" or the writer's own line of a list; 0 where the writer comes first. */
export function placeOfSelf(voices: readonly Voice[], people: readonly Target[]): number {
  if (people.length === 0) return 0
  for (const { lines, source } of voices) {
    const line = lines.find(({ text, start }) => start < farthest && (listed.test(text) || added.test(text)))
    if (line === undefined) continue
    const within = listed.test(line.text) ? 0 : line.text.search(added)
    const before = source.slice(0, Math.min(line.start + within, farthest)).toLowerCase()
    return people
      .slice(0, mostReadClosely)
      .filter(({ email, name }) => [email, `${name.first} ${name.last}`].some((one) => isIn(before, one)))
      .length
  }
  return 0
}

const isIn = (text: string, part: string): boolean => part.trim() !== '' && text.includes(part.toLowerCase())
