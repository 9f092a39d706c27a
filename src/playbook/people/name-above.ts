import { findNames, type NameSpan } from './find-names.ts'
import { fitAddress } from './fit-address.ts'
import { readLastFirst } from './last-first.ts'
import type { Mention } from './mentions.ts'
import { toWritten } from './read-display-name.ts'
import type { FullName } from './split-name.ts'

/** The name on one of the three lines above an address. */
export function nameAbove(mention: Mention): FullName | undefined {
  const { lines } = mention.words
  for (let index = mention.line - 1, seen = 0; index >= 0 && seen < 3; index--) {
    const text = (lines[index]?.text ?? '').trim()
    if (text === '') continue
    seen++
    if (text.includes('@')) return undefined
    const label =
      /^(?:[-*•]\s*)?(?:full |legal |new )?(?:(?:employee|staff|user|person|hire)?(?:'s)? ?name|employee|staff member|new hire|hire|user|person|nombre(?: completo)?|empleado|empleada)\s*[:=-]\s*(.{2,80})$/i.exec(
        text,
      )?.[1]
    const name = label ?? text.replace(anyLabel, '')
    const commaed = readLastFirst(name) ?? beforeTitle(name, mention.email)
    if (commaed !== undefined) return commaed
    const found = findNames(name, 'capitalised', mention.email)[0]
    if (
      found !== undefined &&
      (label !== undefined || fitAddress(found, mention.email) > 1 || isWholeLine(name, found))
    )
      return toWritten(found, mention.email)
  }
  return undefined
}

/** "For: ", "Last name, first name: ". */
const anyLabel = /^(?:[-*•]\s*)?\p{L}[\p{L}'’/, ]{1,40}:\s+(?=\p{L})/u

/** "Thornquist, Gerald A., Licensing Supervisor": what stands behind the second comma is a title. */
function beforeTitle(text: string, email: string): FullName | undefined {
  const [last = '', first = '', ...rest] = text.split(/,\s/)
  const name = rest.length === 0 ? undefined : readLastFirst(`${last}, ${first}`)
  return name !== undefined && fitAddress(name, email) > 1 ? name : undefined
}

function isWholeLine(text: string, { start, end, words }: NameSpan): boolean {
  return words.length > 1 && start < 5 && text.length - end < 14 && !/[.?!]$/.test(text)
}
