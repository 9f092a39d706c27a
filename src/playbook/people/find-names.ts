import { fold } from '../language/fold.ts'
import { degrees, namesToo, notNames, particles, suffixes, titlesBefore } from './name-words.ts'
import { type FullName, splitName } from './split-name.ts'

/** A person's name where a text writes it, without titles, degrees, nicknames and notes in parentheses. */
export type NameSpan = FullName & { start: number; end: number; words: readonly string[]; nickname: string }

const word = /[\p{L}][\p{L}\p{M}'’.-]*|\(?["“”(][^"“”()\n]{1,40}["“”)]\)?|[^\s\p{L}]/gu

const endsSentence = /^\p{L}[\p{L}\p{M}'’-]+\.$/u
const keepsDot = /^(?:dr|mr|ms|jr|sr|st|ma)\.$/i

type Token = { text: string; start: number; end: number; gap: boolean }

/** Runs of capitalised words that can be names; `loose` takes words of any case, for places where a name is expected. */
export function findNames(
  text: string,
  kind: 'capitalised' | 'loose' = 'capitalised',
  email = '',
): NameSpan[] {
  const names: NameSpan[] = []
  let run: Token[] = []
  const finish = (): void => {
    const name = toNameSpan(run, email)
    if (name !== undefined && !(kind === 'capitalised' && isWordToo(name.words))) names.push(name)
    run = []
  }
  for (const token of readTokens(text)) {
    const previous = run.at(-1)
    if (previous !== undefined && !isJoined(text, previous, token)) finish()
    if (isNameWord(token, kind, run.length > 0)) run.push(token)
    else if (isNickname(token) && run.length > 0) run.push(token)
    else finish()
  }
  finish()
  return names
}

function* readTokens(text: string): Generator<Token> {
  for (const { 0: found, index } of text.matchAll(word)) {
    const trimmed = endsSentence.test(found) && !keepsDot.test(found) ? found.slice(0, -1) : found
    yield { text: trimmed, start: index, end: index + trimmed.length, gap: trimmed !== found }
  }
}

/** Words of one name stand on one line with at most two blanks between them, and no sentence ends between them. */
function isJoined(text: string, previous: Token, token: Token): boolean {
  return !previous.gap && /^[ \u00a0]{1,2}$/.test(text.slice(previous.end, token.start))
}

function isNickname({ text }: Token): boolean {
  return (
    /^\(?["“(]\p{L}[\p{L}'’. -]{0,30}["”)]\)?$/u.test(text) &&
    !/\b(?:she|he|they|her|him|them|ella)\b/i.test(text)
  )
}

function isNameWord({ text }: Token, kind: 'capitalised' | 'loose', inside: boolean): boolean {
  const folded = fold(text).replace(/\.$/, '')
  if (!/^\p{L}/u.test(text)) return false
  if (particles.has(text.toLowerCase()) && (inside || /^\p{Lu}/u.test(text))) return true
  if (/['’]s$/i.test(text) && !/^\p{Lu}['’]/u.test(text)) return false
  if ((notNames.has(folded) && !namesToo.has(folded)) || degrees.has(folded)) return false
  return kind === 'loose' || /^\p{Lu}/u.test(text) || (inside && /^[dl]['’]\p{Lu}/u.test(text))
}

function isWordToo(words: readonly string[]): boolean {
  return words.length === 1 && namesToo.has(fold(words[0] ?? ''))
}

function toNameSpan(run: readonly Token[], email: string): NameSpan | undefined {
  const nicknames = run.filter(isNickname)
  let words = run.filter((token) => !isNickname(token))
  while (words.length > 0 && titlesBefore.has(fold(words[0]?.text ?? '').replace(/\.$/, '')))
    words = words.slice(1)
  while (words.length > 0 && particles.has(words.at(-1)?.text ?? '')) words = words.slice(0, -1)
  while (words.length > 0 && suffixes.has(fold(words[0]?.text ?? ''))) words = words.slice(1)
  const [start, end] = [words[0]?.start, words.at(-1)?.end]
  if (start === undefined || end === undefined || words.length > 6) return undefined
  const texts = words.map(({ text }) => text)
  const nickname = (nicknames[0]?.text ?? '').replace(/^[("“]{1,2}|["”)]{1,2}$/g, '').trim()
  return { ...splitName(texts, email), start, end, words: texts, nickname }
}
