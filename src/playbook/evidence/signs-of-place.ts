import { foldTight } from '../language/fold.ts'
import { toSentence } from '../language/sentence.ts'
import { localPart } from '../people/addresses.ts'
import type { Reading } from '../read-ticket.ts'
import type { Place } from './find-mentioned.ts'
import { kindsOf, labelKinds, wordsIn } from './word-kinds.ts'

const reach = 8
const longest = 80

/** What stands around an address: its line, its sentence and the nearest words, without the name that goes with it. */
export function signsOfPlace(place: Place, { intent }: Reading): string[] {
  const { sentence, words } = place
  const line = words.lines[place.line]?.text ?? ''
  const { before, after } = wordsBeside(place)
  const nearest = [1, 2, 3].flatMap((at) => [
    `b${at}:${before.at(-at) ?? '^'}`,
    `a${at}:${after[at - 1] ?? '$'}`,
  ])
  const around = [
    ...before.slice(-reach).map((word) => `b:${word}`),
    ...after.slice(0, reach).map((word) => `a:${word}`),
    ...kindsOf(before.slice(-4)).map((kind) => `b=${kind}`),
    ...kindsOf(after.slice(0, 5)).map((kind) => `a=${kind}`),
  ]
  if (sentence === undefined) return [...signsOfLine(line, place), ...around, ...nearest, 'in=line']
  const intents = Object.entries(intent)
    .filter(([, said]) => said.some((one) => one.sentence === sentence))
    .map(([kind]) => `in=${kind}`)
  const all = wordsIn(sentence.words).slice(0, longest)
  return [
    ...signsOfLine(line, place),
    ...around,
    ...nearest,
    ...(intents.length === 0 ? ['in=none'] : intents),
    ...all.slice(0, 60).map((word) => `s:${word}`),
    ...kindsOf(all).map((kind) => `s=${kind}`),
  ]
}

function signsOfLine(line: string, { signed, forwarded }: Place): string[] {
  const where = signed ? 'signed' : forwarded ? 'forwarded' : 'said'
  const label = /^\W{0,4}([\p{L}’' /().-]{2,40}?)\s{0,2}[:=]\s/u.exec(line.slice(0, longest))?.[1]
  const labelled =
    label === undefined
      ? []
      : [
          ...['labelled', `${where}:labelled`],
          ...labelKinds.filter(([, shape]) => shape.test(label)).map(([kind]) => `label=${kind}`),
          ...wordsIn(toSentence(label, 0, label.length).words).map((word) => `lb:${word}`),
        ]
  const listed = /^\s{0,8}(?:[-*•▪◦·–—]|\d{1,3}[.)]|[a-z]\))\s/i.test(line)
  return [
    `at=${where}`,
    ...labelled,
    ...(listed ? ['listed', `${where}:listed`] : []),
    ...(/\t|\|/.test(line) ? ['row'] : []),
  ]
}

function wordsBeside(place: Place): { before: string[]; after: string[] } {
  const { words, sentence, start, end } = place
  const line = words.lines[place.line]
  const from = sentence === undefined ? (line?.start ?? start) : 0
  const to = Math.max(line?.end ?? end, sentence?.end ?? 0)
  const left = words.source.slice(Math.max(start - place.before.length, from), start)
  const right = words.source.slice(end, Math.min(end + place.after.length, to))
  const local = foldTight(localPart(place.email))
  const shouted = !/\p{Ll}/u.test(line?.text ?? '')
  const before = markNames(left, { local, shouted })
  const cut = endOfWords(before)
  return {
    before: before.slice(0, cut).map(({ word }) => word),
    after: markNames(right, { local, shouted }).map(({ word, named }) => (named ? 'N' : word)),
  }
}

type Word = { word: string; named: boolean }

/** Words that the address is made of, and where not all is written in capitals, capitalised ones. */
function markNames(text: string, { local, shouted }: { local: string; shouted: boolean }): Word[] {
  const { source, starts, ends, words } = toSentence(text, 0, text.length)
  return wordsIn(words).map((word, at) => {
    const written = source.slice(starts[at], ends[at])
    const tight = foldTight(written)
    const fits = tight.length > 2 && local.includes(tight.length > 3 ? tight.slice(0, 4) : tight)
    const capitalised = !shouted && /^\p{Lu}/u.test(written) && tight.length > 1
    return { word, named: fits || (capitalised && written !== written.toUpperCase()) }
  })
}

/** Where the words before an address end and the name that goes with it begins. */
function endOfWords(before: readonly Word[]): number {
  let end = before.length
  while (end > 0 && end > before.length - 5) {
    const last = before[end - 1]
    if (last === undefined || !(last.named || /^[,.:;]$/.test(last.word))) break
    end--
  }
  return before.slice(end).some(({ named }) => named) ? end : before.length
}
