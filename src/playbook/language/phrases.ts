import { quoteOf, type Sentence } from './sentence.ts'
import { wordSets } from './word-sets.ts'

/** Phrases as one expression over `Sentence.words`; every repetition in it is bounded, so it reads in linear time. */
export type Phrases = RegExp

const stops =
  'my|our|your|their|his|her|with|by|told|said|says|if|not|asked|under|from|mi|tu|su|nuestra|nuestro|con|por'

/**
 * One phrase a line. A word stands for itself; `a|b` either; `a~b` two words as one choice; a trailing `?` may be left out;
 * `$name` a set of words; `*` up to three words between, `**` up to seven, `+` up to five that change no owner; `#` a number;
 * `^` the start of a sentence.
 */
export function toPhrases(lines: string): Phrases {
  const phrases = lines.split('\n').filter((line) => line.trim() !== '')
  return new RegExp(`(?:${phrases.map(toPattern).join('|')})(?= )`)
}

/** A team lead's own wording, taken literally. */
export function toPlainPhrase(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}

function toPattern(phrase: string): string {
  return phrase.trim().split(/\s+/).map(toElement).join('')
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

/** The ticket's own words for the first phrase said in a sentence. */
export function findPhrase(phrases: Phrases, sentence: Sentence): string | undefined {
  const found = phrases.exec(sentence.words)
  return found === null ? undefined : quoteOf(sentence, found.index, found.index + found[0].length)
}

const everywhere = new WeakMap<Phrases, RegExp>()

/** Every place in `words` where one of the phrases stands. */
export function findAll(phrases: Phrases, words: string): { at: number; end: number; text: string }[] {
  let global = everywhere.get(phrases)
  if (global === undefined) {
    global = new RegExp(phrases, 'g')
    everywhere.set(phrases, global)
  }
  return [...words.matchAll(global)].map(({ 0: text, index }) => ({
    at: index,
    end: index + text.length,
    text,
  }))
}

export function says(phrases: Phrases, sentence: Sentence): boolean {
  return phrases.test(sentence.words)
}
