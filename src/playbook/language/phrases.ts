import { findEnd, findNeededWords, type Part, toParts } from './phrase.ts'
import { quoteOf, type Sentence } from './sentence.ts'

type Phrase = { line: string; parts: readonly Part[] | undefined }

/**
 * Phrases by a word that each cannot do without, so that a sentence is held only against those it can say;
 * every repetition in them is bounded, so they read in linear time.
 */
export type Phrases = { byWord: ReadonlyMap<string, readonly Phrase[]>; always: readonly Phrase[] }

/**
 * One phrase a line. A word stands for itself; `a|b` either; `a~b` two words as one choice; a trailing `?` may be left out;
 * `$name` a set of words; `*` up to three words between, `**` up to seven, `+` up to five that change no owner; `#` a number;
 * `^` the start of a sentence.
 */
export function toPhrases(lines: string): Phrases {
  const byWord = new Map<string, Phrase[]>()
  const always: Phrase[] = []
  for (const written of lines.split('\n')) {
    const line = written.trim()
    if (line === '') continue
    const phrase = { line, parts: undefined }
    const words = findNeededWords(line)
    if (words === undefined) always.push(phrase)
    for (const word of words ?? []) {
      const known = byWord.get(word)
      if (known === undefined) byWord.set(word, [phrase])
      else known.push(phrase)
    }
  }
  return { byWord, always }
}

/** A team lead's own wording, taken literally. */
export function toPlainPhrase(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}

type Text = { of: string; words: readonly string[]; different: ReadonlySet<string> }

let lastText: Text = { of: '', words: [], different: new Set() }

/** A sentence is held against many lists in a row, so its words are kept until the next one comes. */
function wordsOf(text: string): Text {
  if (text !== lastText.of) {
    const words = text.split(' ').slice(1, -1)
    lastText = { of: text, words, different: new Set(words) }
  }
  return lastText
}

function findCandidates({ byWord, always }: Phrases, { different }: Text): ReadonlySet<Phrase> {
  const candidates = new Set(always)
  for (const word of different) for (const phrase of byWord.get(word) ?? []) candidates.add(phrase)
  return candidates
}

function partsOf(phrase: Phrase): readonly Part[] {
  phrase.parts ??= toParts(phrase.line)
  return phrase.parts
}

type Place = { at: number; end: number; text: string }

/** Every place in `text` where one of the phrases stands, in order. */
export function findAll(phrases: Phrases, text: string): Place[] {
  const known = wordsOf(text)
  const found: { first: number; after: number }[] = []
  for (const phrase of findCandidates(phrases, known)) {
    const parts = partsOf(phrase)
    for (let first = 0; first < known.words.length; first++) {
      const after = findEnd(parts, known.words, first)
      if (after === undefined || after === first) continue
      found.push({ first, after })
      first = after - 1
    }
  }
  if (found.length === 0) return []
  const starts = startsOf(known.words)
  return found
    .map(({ first, after }) => {
      const [at, end] = [(starts[first] ?? 0) - 1, (starts[after] ?? 0) - 1]
      return { at, end, text: text.slice(at, end) }
    })
    .toSorted((a, b) => a.at - b.at || b.end - a.end)
}

function startsOf(words: readonly string[]): readonly number[] {
  const starts = [1]
  for (const word of words) starts.push((starts.at(-1) ?? 0) + word.length + 1)
  return starts
}

/** The ticket's own words for the first phrase said in a sentence. */
export function findPhrase(phrases: Phrases, sentence: Sentence): string | undefined {
  const [found] = findAll(phrases, sentence.words)
  return found === undefined ? undefined : quoteOf(sentence, found.at, found.end)
}

export function saysIn(phrases: Phrases, text: string): boolean {
  const known = wordsOf(text)
  for (const phrase of findCandidates(phrases, known)) {
    const parts = partsOf(phrase)
    if (known.words.some((_, first) => findEnd(parts, known.words, first) !== undefined)) return true
  }
  return false
}

export function says(phrases: Phrases, { words }: Sentence): boolean {
  return saysIn(phrases, words)
}
