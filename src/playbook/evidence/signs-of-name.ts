import { fold } from '../language/fold.ts'
import type { FullName } from '../people/split-name.ts'
import type { Reading } from '../read-ticket.ts'
import type { Words } from '../thread/read-thread.ts'
import type { Mentioned } from './find-mentioned.ts'
import { kindsOf, wishesIn, wordsIn } from './word-kinds.ts'

const mostSentences = 60

/** What is said of somebody by name, away from their address. */
export function signsOfName({ places, wrote }: Mentioned, name: FullName, reading: Reading): string[] {
  const names = partsOf(name)
  const beside = new Set(places.map(({ sentence }) => sentence))
  const sentences = reading.window.flatMap(({ prose }) => prose.slice(0, mostSentences))
  const signs = sentences.flatMap((sentence) => {
    const words = beside.has(sentence) ? [] : wordsIn(sentence.words)
    const at = words.findLastIndex((word) => names.some((part) => word === part || word === `${part}'s`))
    if (at < 0) return []
    const before = words.slice(Math.max(0, at - 4), at).filter((word) => !names.includes(word))
    const after = words.slice(at + 1, at + 7)
    const intents = Object.entries(reading.intent).filter(([, said]) =>
      said.some((one) => one.sentence === sentence),
    )
    return [
      'spoken',
      ...kindsOf(before).map((kind) => `nb=${kind}`),
      ...kindsOf(after).map((kind) => `na=${kind}`),
      ...before.map((word) => `nb:${word}`),
      ...after.map((word) => `na:${word}`),
      ...intents.map(([kind]) => `nin=${kind}`),
    ]
  })
  return wrote === undefined ? signs : [...signs, ...signsOfSender(wrote, names, reading)]
}

/** The parts of a name that a sentence would call somebody by. */
function partsOf({ first, last }: FullName): string[] {
  const parts = [fold(first).split(/[\s-]/, 1)[0] ?? '', fold(last).split(/[\s-]/).at(-1) ?? '']
  return parts.filter((part) => part.length > 2)
}

/** What the writer of a forwarded message says in it, and what stands above it. */
function signsOfSender(wrote: Words, names: readonly string[], { window, intent }: Reading): string[] {
  const top = window
    .filter(({ forwarded }) => forwarded.length > 0)
    .flatMap(({ prose }) => proseOf(prose, 20))
  const under = proseOf(wrote.prose, 30)
  return [
    ...signsOfText(top, 'ft'),
    ...signsOfText(under, 'fu'),
    `fwspoken=${top.some((word) => names.includes(word))}`,
    ...Object.entries(intent).flatMap(([kind, said]) => (said.length > 0 ? [`fw:${kind}`] : [])),
  ]
}

const proseOf = (prose: Words['prose'], most: number): string[] =>
  prose.slice(0, most).flatMap(({ words }) => wordsIn(words))

export function signsOfText(words: readonly string[], place: string): string[] {
  return [
    ...kindsOf(words).map((kind) => `${place}=${kind}`),
    ...wishesIn(` ${words.join(' ')} `).map((wish) => `${place}S=${wish}`),
    ...[...new Set(words.slice(0, 80))].map((word) => `${place}:${word}`),
  ]
}
