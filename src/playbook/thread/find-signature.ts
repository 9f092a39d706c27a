import { fold } from '../language/fold.ts'
import { findAddresses } from '../people/addresses.ts'
import { isShownOffice } from '../people/read-display-name.ts'
import { isBlank, type Line, lineAt } from './lines.ts'
import {
  endsWithThanks,
  findInlineName,
  isClosing,
  isInitial,
  isShortForm,
  isWritersName,
  signedName,
  type Writer,
} from './signed-name.ts'

/** Where a message's own words end and its signature begins; `name` is the line that signs, '' where nobody does. */
export type Signature = { from: number; name: string }

const delimiter = /^\s*(?:--+|__+|==+|\*\*\*+)\s*$/
const prose =
  /\b(?:i|we|please|can|could|would|you|my|need|needs|me|por favor|necesito|puede|pueden|mi|nos)\b/
const mostLines = 16

/** Finds the first line that signs: a name after a closing, the writer's own name, or a lone name at the very end. */
export function findSignature(lines: readonly Line[], writer: Writer): Signature {
  const cut = lines.findIndex((line, index) => index > 0 && delimiter.test(line.text) && isTail(lines, index))
  const filled = lines.map((_, index) => index).filter((index) => !isBlank(lineAt(lines, index)))
  const candidates = filled.slice(-mostLines).filter((index) => cut < 0 || index < cut)
  for (const index of candidates) {
    if (signs(lines, { index, cut }, writer) && !isValediction(lines, index, writer))
      return { from: index, name: lineAt(lines, index).text }
    const inline = findInlineName(lineAt(lines, index).text, writer)
    if (inline !== '' && isTail(lines, index)) return { from: index + 1, name: inline }
  }
  const afterCut = cut < 0 ? undefined : filled.find((index) => index > cut)
  return cut < 0
    ? { from: lines.length, name: '' }
    : { from: cut, name: afterCut === undefined ? '' : signedName(lineAt(lines, afterCut).text) }
}

/** "- Dana Reyes, dana.reyes@…" below another of the kind belongs to a list. */
const isItem = ({ text }: Line): boolean =>
  /^\s{0,8}(?:[-*•▪·–]|\d{1,2}[.)])\s/u.test(text) && findAddresses(text).length > 0

function isTail(lines: readonly Line[], index: number): boolean {
  const next = lines.findIndex((line, at) => at > index + 1 && delimiter.test(line.text))
  if (next > 0 && lines.slice(next + 1).some((line) => !isBlank(line) && !isNoProse(line))) return false
  return lines.slice(index + 1).filter((line) => !isBlank(line)).length < mostLines
}

function signs(
  lines: readonly Line[],
  { index, cut }: { index: number; cut: number },
  writer: Writer,
): boolean {
  const line = lineAt(lines, index)
  if (isItem(line) && isItem(lineAt(lines, index - 1))) return false
  const head = isNoProse(line) && !namesSomebodyElse([line], writer) ? signedName(line.text) : ''
  const below = lines.slice(index + 1).filter((other) => !isBlank(other))
  if (
    head === '' ||
    below.some(
      (other, at) =>
        isClosing(other.text) &&
        below.slice(at + 1, at + 3).some((name) => isWritersName(signedName(name.text), writer)),
    )
  )
    return false
  const previous = lines.slice(0, index).findLast((other) => !isBlank(other))
  if (isInitial(head)) return previous !== undefined && below.length <= 6
  if (
    previous !== undefined &&
    (isClosing(previous.text) || endsWithThanks(previous.text) || isLeave(lines, previous))
  )
    return below.every(isNoProse)
  if (isWritersName(head, writer) || isShortForm(line.text, writer))
    return lines.slice(index + 1, cut < 0 ? undefined : cut).every(isNoProse)
  const lone = index > 0 && isBlank(lineAt(lines, index - 1))
  return (
    previous !== undefined && lone && below.every(isNoProse) && !namesSomebodyElse([line, ...below], writer)
  )
}

/** "Malo," above "Tevita": in whatever language, a line that is not the writer's name takes leave above one that signs. */
function isValediction(lines: readonly Line[], index: number, writer: Writer): boolean {
  const { text } = lineAt(lines, index)
  const above = lines.slice(0, index).findLast((line) => !isBlank(line))
  if (above !== undefined && (isClosing(above.text) || isLeave(lines, above))) return false
  const name = signedName(text)
  const next = lines.slice(index + 1).filter((line) => !isBlank(line) && !delimiter.test(line.text))
  if (/^\p{Ll}\S* .*,$/u.test(text.trim()) && next.length === 1 && signedName(next[0]?.text ?? '') !== '')
    return true
  if (isWritersName(name, writer) || isInitial(name) || isShortForm(text, writer)) return false
  const names = next.slice(0, 2).map((line) => (isNoProse(line) ? signedName(line.text) : ''))
  const nickname = /^\p{Lu}\p{Ll}+$/u.test(name) && (names[0] ?? '').includes(' ')
  if (!nickname && names.some((one) => isOfPerson(one, writer))) return true
  return takesLeave(text) && (names[0] ?? '') !== ''
}

const isOfPerson = (head: string, writer: Writer): boolean =>
  head !== '' &&
  isWritersName(head, writer) &&
  !isShownOffice(head, { shown: writer.name, email: writer.email })

/** A short line that runs on into the name below it. */
const takesLeave = (text: string): boolean => /^(?:\S+\s){0,3}\S+\s?[,!~]+$/u.test(text.trim())

const isLeave = (lines: readonly Line[], line: Line): boolean =>
  takesLeave(line.text) && line !== lines.find((other) => !isBlank(other)) && isNoProse(line)

/** A line of title, office or telephone says nothing in the first person and asks for nothing. */
function isNoProse({ text }: Line): boolean {
  return text.length < 120 && (!prose.test(fold(text)) || findAddresses(text).length > 0 || /[|•]/.test(text))
}

function namesSomebodyElse(lines: readonly Line[], { email }: Writer): boolean {
  return lines.some(({ text }) =>
    findAddresses(text).some((address) => address.email !== email.toLowerCase()),
  )
}
