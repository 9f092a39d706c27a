import type { Sentence } from '../language/sentence.ts'
import type { Line } from '../thread/lines.ts'
import type { Voice, Words } from '../thread/read-thread.ts'
import { type Address, findAddresses } from './addresses.ts'

/** An address that somebody's text names, with the words around it up to the neighbouring addresses. */
export type Mention = Address & {
  words: Words
  comment: number
  line: number
  sentence: Sentence | undefined
  before: string
  after: string
  signed: boolean
}

/** Beyond so many addresses nobody presses one button for all of them: the rest are listed by address only. */
export const mostReadClosely = 60
/** A text with more addresses than these is no request; what stands behind them is not read. */
const mostRead = 250

const around = 160

/** Every address in somebody's own lines, in order, with the sentence it stands in. */
export function findMentions(words: Words, comment: number): Mention[] {
  const signedFrom = words.signature[0]?.start ?? Number.POSITIVE_INFINITY
  const found = findByLine(words)
  const sentences = sentenceFinder(words.prose)
  return found.map(({ address, line }, index) => {
    const signed = address.start >= signedFrom
    if (index >= mostReadClosely)
      return { ...address, words, comment, line, sentence: undefined, before: '', after: '', signed }
    const sentence = sentences(address.start)
    const from = Math.max(
      found[index - 1]?.address.end ?? 0,
      sentence?.start ?? lineStart(words.lines, line),
      address.start - around,
    )
    const to = Math.min(
      found[index + 1]?.address.start ?? Number.POSITIVE_INFINITY,
      sentence?.end ?? address.end + around,
      address.end + around,
    )
    return {
      ...address,
      words,
      comment,
      line,
      sentence,
      before: words.source.slice(from, address.start),
      after: words.source.slice(address.end, to),
      signed,
    }
  })
}

/** Looks only into lines that hold an @. */
function findByLine({ source, lines }: Words): { address: Address; line: number }[] {
  const found: { address: Address; line: number }[] = []
  let next = source.indexOf('@')
  lines.forEach(({ start, end }, line) => {
    if (next !== -1 && next < start) next = source.indexOf('@', start)
    if (next === -1 || next >= end || found.length >= mostRead) return
    for (const address of findAddresses(source, start, end)) found.push({ address, line })
  })
  return found.slice(0, mostRead)
}

const lineStart = (lines: readonly Line[], index: number): number => lines[index]?.start ?? 0

/** Mentions come in order, so the search goes on where it stopped. */
function sentenceFinder(sentences: readonly Sentence[]): (at: number) => Sentence | undefined {
  let index = 0
  return (at) => {
    while (index < sentences.length && (sentences[index]?.end ?? 0) <= at) index++
    const sentence = sentences[index]
    return sentence !== undefined && sentence.start <= at ? sentence : undefined
  }
}

export function mentionsOf(voices: readonly Voice[]): Mention[] {
  return voices.flatMap((voice) => findMentions(voice, voice.comment))
}
