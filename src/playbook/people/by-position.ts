import { fold } from '../language/fold.ts'
import type { Sentence } from '../language/sentence.ts'

const places = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth']
const numbers = ['one', 'two', 'three', 'four', 'five', 'six']
const place = `(${places.join('|')}|last|top|bottom)(?: (${numbers.join('|')}))?\\b`
const only = new RegExp(`\\b(?:only|just) the ${place}`)
const except = new RegExp(
  `\\b(?:except(?: for)?|excluding|but not|not|but|apart from|aside from|minus|skip|leave out|save) the ${place}`,
)
const needsNone = new RegExp(
  `\\bthe ${place}(?: (?:one|person|name))? (?:does ?n[o']t|do ?n[o']t|needs? (?:no|not)|already|has (?:one|hers|his|theirs)|have (?:one|theirs)|is in\\b)`,
)

/** "All but the last one", "only the first two", "the third does not": which of a list's rows the words leave out. */
export function findRowsLeftOut(prose: readonly Sentence[], count: number): ReadonlySet<number> {
  const out = new Set<number>()
  if (count < 2) return out
  for (const { source, start, end } of prose.slice(0, 30)) {
    const text = fold(source.slice(start, Math.min(end, start + 600)))
    const kept = toRows(only.exec(text), count)
    for (let row = 0; row < count; row++) if (kept.length > 0 && !kept.includes(row)) out.add(row)
    for (const row of [...toRows(except.exec(text), count), ...toRows(needsNone.exec(text), count)])
      out.add(row)
  }
  return out.size < count ? out : new Set()
}

function toRows(found: RegExpExecArray | null, count: number): number[] {
  const [, where = '', many = 'one'] = found ?? []
  if (where === '') return []
  const length = numbers.indexOf(many) + 1
  const from = /last|bottom/.test(where) ? count - length : Math.max(0, places.indexOf(where))
  return Array.from({ length }, (_, index) => from + index).filter((row) => row >= 0 && row < count)
}
