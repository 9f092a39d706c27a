import { quoteOf, type Sentence } from './sentence.ts'
import { wordSets } from './word-sets.ts'

type Phrase = { pattern: string; expression: RegExp | undefined }

/**
 * Phrases by a word that each cannot do without, so that a sentence is held only against those it can say;
 * every repetition in them is bounded, so they read in linear time.
 */
export type Phrases = { byWord: ReadonlyMap<string, readonly Phrase[]>; always: readonly Phrase[] }

const stops =
  'my|our|your|their|his|her|with|by|told|said|says|if|not|asked|under|from|mi|tu|su|nuestra|nuestro|con|por'

/**
 * One phrase a line. A word stands for itself; `a|b` either; `a~b` two words as one choice; a trailing `?` may be left out;
 * `$name` a set of words; `*` up to three words between, `**` up to seven, `+` up to five that change no owner; `#` a number;
 * `^` the start of a sentence.
 */
export function toPhrases(lines: string): Phrases {
  const byWord = new Map<string, Phrase[]>()
  const always: Phrase[] = []
  for (const line of lines.split('\n').filter((one) => one.trim() !== '')) {
    const elements = line.trim().split(/\s+/)
    const phrase = { pattern: `${elements.map(toElement).join('')}(?= )`, expression: undefined }
    const words = findNeededWords(elements)
    if (words === undefined) always.push(phrase)
    else for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), phrase])
  }
  return { byWord, always }
}

/** The fewest words of which a phrase says at least one; numbers and what may be missing do not help. */
function findNeededWords(elements: readonly string[]): readonly string[] | undefined {
  return elements
    .filter((element) => !/^(?:\*{1,2}|\+|\^)$|\?$/.test(element) && !element.split('|').includes('#'))
    .map((element) => [
      ...new Set(
        toChoices(element)
          .split('|')
          .map((choice) => choice.split(' ')[0] ?? ''),
      ),
    ])
    .toSorted((a, b) => a.length - b.length)[0]
}

/** A team lead's own wording, taken literally. */
export function toPlainPhrase(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}

function toElement(element: string): string {
  if (element === '*') return '(?: [^ .;!?]+){0,3}'
  if (element === '**') return '(?: [^ .;!?]+){0,7}'
  if (element === '+') return `(?: (?!(?:${stops}) )[^ .;!?]+){0,5}`
  if (element === '^') return '^'
  const optional = element.endsWith('?') && element.length > 1
  const choices = toChoices(optional ? element.slice(0, -1) : element)
  return optional ? `(?: (?:${choices}))?` : ` (?:${choices})`
}

function toChoices(element: string): string {
  return element
    .split('|')
    .map((choice) => {
      if (choice === '#')
        return '\\d+|one|two|three|four|five|six|seven|eight|nine|ten|dos|tres|cuatro|cinco|seis'
      if (choice.startsWith('$')) return toChoices(wordSets[choice.slice(1)] ?? choice.slice(1))
      return choice.replaceAll('~', ' ').replace(/[.*+?^${}()[\]\\]/g, '\\$&')
    })
    .join('|')
}

let lastWords = ''
let lastSet: ReadonlySet<string> = new Set()

/** A sentence is held against many lists in a row, so its set of words is kept until the next one comes. */
function wordsOf(words: string): ReadonlySet<string> {
  if (words !== lastWords) {
    lastSet = new Set(words.split(' '))
    lastWords = words
  }
  return lastSet
}

function findCandidates({ byWord, always }: Phrases, words: string): ReadonlySet<Phrase> {
  const candidates = new Set(always)
  for (const word of wordsOf(words)) for (const phrase of byWord.get(word) ?? []) candidates.add(phrase)
  return candidates
}

function expressionOf(phrase: Phrase): RegExp {
  phrase.expression ??= new RegExp(phrase.pattern, 'g')
  return phrase.expression
}

/** Every place in `words` where one of the phrases stands, in order. */
export function findAll(phrases: Phrases, words: string): { at: number; end: number; text: string }[] {
  const found = [...findCandidates(phrases, words)].flatMap((phrase) => [
    ...words.matchAll(expressionOf(phrase)),
  ])
  return found
    .map(({ 0: text, index }) => ({ at: index, end: index + text.length, text }))
    .toSorted((a, b) => a.at - b.at || b.end - a.end)
}

/** The ticket's own words for the first phrase said in a sentence. */
export function findPhrase(phrases: Phrases, sentence: Sentence): string | undefined {
  const [found] = findAll(phrases, sentence.words)
  return found === undefined ? undefined : quoteOf(sentence, found.at, found.end)
}

export function saysIn(phrases: Phrases, words: string): boolean {
  for (const phrase of findCandidates(phrases, words))
    if (words.search(expressionOf(phrase)) >= 0) return true
  return false
}

export function says(phrases: Phrases, { words }: Sentence): boolean {
  return saysIn(phrases, words)
}
