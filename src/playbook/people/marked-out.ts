import { fold } from '../language/fold.ts'
import type { Sentence } from '../language/sentence.ts'
import { findRowsLeftOut } from './by-position.ts'
import type { Mention } from './mentions.ts'

const atTheEnd = /(?:^|[\s|;,\t(–-])\(?(y|n|yes|no|s[ií]|x|✓|✔)\)?[\s.|]*$/iu
const section = /^\W{0,4}((?:section|group|part|table|list|batch|cohort|wave|tier) \p{L}?\d{0,2})\b/iu
const headsPart = new RegExp(`${section.source}\\s*(?:$|[(:–-])`, 'iu')
const spoken =
  /(?:\b(?:marked|flagged|tagged|with|say|says|have|has|got)(?: as| by)?(?: an?| the)? ["“']?|^\W*)(y|n|yes|no|s[ií]|x|✓|✔)["”']?(?=[\s,.;:!?]|$)(?! (?:one|longer|rush|hurry|problem|worries|account))/iu
const spokenSection = /\b((?:section|group|part|table|list|batch|cohort|wave|tier) \p{L}?\d{0,2})\b/iu
const denied =
  /\b(?:not|no need|skip|pass(?:ed)? over|ignore|leave|left|already|theirs|(?:has|have|had|['’]ve) (?:it|got|one|been)|none|\p{L}+n['’]t)\b/iu
const heading =
  /(?:^|[|;,\t]\s*|\s{2,})(?:needs? )?(?:ceci|(?:ceci )?account)\s?(?:needed|required)?\s*\??\s*$/iu

/** "Y" and "N" at the ends of rows, "Section B" above them; the words or the heading tell which of them ask. */
export function withoutMarkedOut(
  mentions: readonly Mention[],
  prose: readonly Sentence[],
): readonly Mention[] {
  const marks = new Map(mentions.map((mention) => [mention, readMark(mention)]))
  const different = new Set(marks.values())
  const isTicked = different.has('x') || different.has('✓') || different.has('✔')
  if (!isTicked) different.delete(undefined)
  if (different.size < 2) return byPosition(mentions, prose)
  const { asked, out } = readPolarity(prose)
  if (asked.size + out.size === 0 && mentions.some(isUnderHeading)) asked.add('y')
  return mentions.filter((mention) => {
    const mark = marks.get(mention)
    if (mark === undefined) return !isTicked || asked.size === 0
    return asked.size > 0 ? asked.has(mark) : !out.has(mark)
  })
}

function byPosition(mentions: readonly Mention[], prose: readonly Sentence[]): readonly Mention[] {
  const rows = [...new Set(mentions.map(({ email }) => email))]
  const out = findRowsLeftOut(prose, rows.length)
  return mentions.filter(({ email }) => !out.has(rows.indexOf(email)))
}

const toMark = (written: string): string => {
  const mark = fold(written)
  return /^(?:y|yes|si)$/.test(mark) ? 'y' : /^(?:n|no)$/.test(mark) ? 'n' : mark
}

function readMark({ words: { lines }, line }: Mention): string | undefined {
  const own = atTheEnd.exec(lines[line]?.text.slice(-40) ?? '')?.[1]
  if (own !== undefined) return toMark(own)
  for (let index = line - 1; index >= Math.max(0, line - 40); index--) {
    const found = section.exec(lines[index]?.text.slice(0, 60) ?? '')?.[1]
    if (found !== undefined) return toMark(found)
  }
  return undefined
}

/** Which marks the words ask for, and which they say need nothing. */
function readPolarity(prose: readonly Sentence[]): { asked: Set<string>; out: Set<string> } {
  const asked = new Set<string>()
  const out = new Set<string>()
  for (const { source, start, end } of prose.slice(0, 20)) {
    for (const clause of source
      .slice(start, Math.min(end, start + 600))
      .split(/[;:]\s|,? (?:but|and) those /)) {
      if (clause.includes('@') || headsPart.test(clause)) continue
      const found = spoken.exec(clause)?.[1] ?? spokenSection.exec(clause)?.[1]
      if (found !== undefined) (denied.test(clause) ? out : asked).add(toMark(found))
    }
  }
  return { asked, out }
}

function isUnderHeading({ words: { lines }, line }: Mention): boolean {
  return lines
    .slice(Math.max(0, line - 40), line)
    .some(({ text }) => !text.includes('@') && heading.test(text))
}
