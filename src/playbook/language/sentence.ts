import { fold } from './fold.ts'
import { spell } from './spelling.ts'

/** A stretch of a ticket's text in plain words: folded, spelled, parted by single blanks, with a blank at both ends. */
export type Sentence = {
  words: string
  source: string
  start: number
  end: number
  /** Where the word that begins at `wordAt[i]` of `words` stands in `source`. */
  wordAt: readonly number[]
  starts: readonly number[]
  ends: readonly number[]
}

const chunk = /\S+/g
const inner = /[\p{L}\p{M}\p{N}]+(?:['’‘][\p{L}\p{M}]+)*|[^\p{L}\p{M}\p{N}]/gu
const dropped = /^[-–—_*•"“”()[\]<>|#~\p{Cf}\p{So}]$/u

export function toSentence(source: string, start: number, end: number): Sentence {
  const wordAt: number[] = []
  const starts: number[] = []
  const ends: number[] = []
  let words = ' '
  const add = (word: string, from: number, to: number): void => {
    wordAt.push(words.length)
    starts.push(from)
    ends.push(to)
    words += `${word} `
  }
  for (const { 0: text, index } of source.slice(start, end).matchAll(chunk)) {
    const from = start + index
    const standIn = findStandIn(text)
    if (standIn !== undefined) add(standIn, from, from + text.length)
    else for (const token of readTokens(text)) add(token.word, from + token.start, from + token.end)
  }
  return { words, source, start, end, wordAt, starts, ends }
}

/** Addresses and links count as one word, whatever they are made of. */
function findStandIn(text: string): string | undefined {
  if (text.length > 500) return '@long'
  if (/[^@\s]@[^@\s]+\./.test(text)) return '@mail'
  return /^\W{0,2}(?:https?:|www\.)/i.test(text) ? '@url' : undefined
}

function* readTokens(text: string): Generator<{ word: string; start: number; end: number }> {
  for (const { 0: token, index } of text.matchAll(inner)) {
    if (dropped.test(token)) continue
    yield { word: spell(fold(token)), start: index, end: index + token.length }
  }
}

/** The words of `source` that a match in `sentence.words` stands for. */
export function quoteOf(sentence: Sentence, from: number, to: number): string {
  const first = sentence.wordAt.findLastIndex((at) => at <= from + 1)
  const last = sentence.wordAt.findLastIndex((at) => at < to)
  return sentence.source.slice(sentence.starts[Math.max(first, 0)], sentence.ends[Math.max(last, 0)])
}
