import type { Line } from '../thread/lines.ts'
import { type Sentence, toSentence } from './sentence.ts'

const ending = /[.!?…]+["')\]]*(?=\s|$)/g
const abbreviation =
  /(?:^|[\s(])(?:(?:\p{L}\.){0,3}\p{L}|dr|dra|mr|mrs|ms|sr|sra|srta|st|jr|no|ext|ph|dept|vs|etc|e\.g|i\.e|m\.ed|ph\.d)\.$/iu
const listItem = /^\s*(?:[-*•▪◦·–—]|\d{1,3}[.)]|[a-z]\))\s+/i

/** Sentences of some lines; a line that was wrapped by the mail program runs on into the next. */
export function splitSentences(source: string, lines: readonly Line[]): Sentence[] {
  const sentences: Sentence[] = []
  let start: number | undefined
  lines.forEach((line, index) => {
    start ??= line.start
    for (const { 0: mark, index: at } of line.text.matchAll(ending)) {
      const stop = line.start + at + mark.length
      if (line.text[at - 1] === '(' || abbreviation.test(line.text.slice(Math.max(0, at - 8), at + 1)))
        continue
      sentences.push(toSentence(source, start, stop))
      start = stop
    }
    const end = line.start + line.text.length
    if (runsOn(line, lines[index + 1])) return
    if (start < end) sentences.push(toSentence(source, start, end))
    start = undefined
  })
  return sentences.filter(({ wordAt }) => wordAt.length > 0)
}

function runsOn(line: Line, next: Line | undefined): boolean {
  if (next === undefined || next.start > line.start + line.text.length + 2) return false
  if (line.text.trim() === '' || /[.!?:,;]\s*$/.test(line.text) || listItem.test(next.text)) return false
  return line.text.length >= 45 && /^\s*[\p{Ll}\p{N}(]/u.test(next.text)
}
