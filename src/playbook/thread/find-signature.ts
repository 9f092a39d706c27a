import { fold, foldTight } from '../language/fold.ts'
import { findAddresses, localPart } from '../people/addresses.ts'
import { findNames } from '../people/find-names.ts'
import { particles } from '../people/name-words.ts'
import { isBlank, type Line, lineAt } from './lines.ts'

export type Writer = { name: string; email: string }

/** Where a message's own words end and its signature begins; `name` is the line that signs, '' where nobody does. */
export type Signature = { from: number; name: string }

const closing =
  /^(?:many |much |warm |kind |best |with |all my |muchas |mil |un |saludos|thank|thx|tx|ty\b|cheers|regards|best|sincerely|respectfully|warmly|cordially|take care|yours|in partnership|looking forward|appreciat|gracias|merci|mahalo|aloha|danke|grazie|obrigad|salud|atentamente|cordialmente|bendiciones|quedo |que tenga|have a |hope (?:this|you|to|that)|peace|talk soon|xo+\b|sent with)/
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
    if (signs(lines, index, writer) && !isValediction(lines, index, writer))
      return { from: index, name: lineAt(lines, index).text }
    const inline = findInlineName(lineAt(lines, index).text, writer)
    if (inline !== '' && isTail(lines, index)) return { from: index + 1, name: inline }
  }
  const afterCut = cut < 0 ? undefined : filled.find((index) => index > cut)
  return cut < 0
    ? { from: lines.length, name: '' }
    : { from: cut, name: afterCut === undefined ? '' : signedName(lineAt(lines, afterCut).text) }
}

function isTail(lines: readonly Line[], index: number): boolean {
  const next = lines.findIndex((line, at) => at > index + 1 && delimiter.test(line.text))
  if (next > 0 && lines.slice(next + 1).some((line) => !isBlank(line) && !isNoProse(line))) return false
  return lines.slice(index + 1).filter((line) => !isBlank(line)).length < mostLines
}

function signs(lines: readonly Line[], index: number, writer: Writer): boolean {
  const line = lineAt(lines, index)
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
  if (previous !== undefined && (isClosing(previous.text) || isLeave(lines, previous)))
    return below.every(isNoProse)
  if (isWritersName(head, writer) || isShortForm(line.text, writer)) return below.every(isNoProse)
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
  if (isWritersName(name, writer) || isInitial(name) || isShortForm(text, writer)) return false
  const next = lines.slice(index + 1).filter((line) => !isBlank(line))
  const names = next.slice(0, 2).map((line) => (isNoProse(line) ? signedName(line.text) : ''))
  if (names.some((one) => one !== '' && isWritersName(one, writer))) return true
  return takesLeave(text) && (names[0] ?? '') !== ''
}

/** "Thad" above "Thaddeus Ivory". */
function isShortForm(text: string, { name }: Writer): boolean {
  const start = foldTight(text).slice(0, 2)
  return (
    /^\p{L}+$/u.test(text.trim()) && name.split(/[\s,()-]+/).some((own) => foldTight(own).startsWith(start))
  )
}

/** A short line that runs on into the name below it. */
const takesLeave = (text: string): boolean => /^(?:\S+\s){0,3}\S+\s?[,!~]+$/u.test(text.trim())

function isInitial(head: string): boolean {
  return /^\p{Lu}\.?$/u.test(head)
}

const isLeave = (lines: readonly Line[], line: Line): boolean =>
  takesLeave(line.text) && line !== lines.find((other) => !isBlank(other)) && isNoProse(line)

function isClosing(text: string): boolean {
  const folded = fold(text).trim()
  return folded.length < 60 && closing.test(folded.replace(/^\W+/, '')) && !/[?]/.test(folded)
}

/** A line of title, office or telephone says nothing in the first person and asks for nothing. */
function isNoProse({ text }: Line): boolean {
  return text.length < 120 && (!prose.test(fold(text)) || findAddresses(text).length > 0 || /[|•]/.test(text))
}

function namesSomebodyElse(lines: readonly Line[], { email }: Writer): boolean {
  return lines.some(({ text }) =>
    findAddresses(text).some((address) => address.email !== email.toLowerCase()),
  )
}

/** The name that a line consists of before its titles, '' where the line is no name. */
function signedName(text: string): string {
  const head = text
    .replace(/^[\s\-–—*~•]+/, '')
    .replace(
      /\s(?:and|&|y|\+|for|from|on behalf of)\s(?:the|all|everyone|everybody|your|our|el|la|todos|todas)\s.*$/i,
      '',
    )
    .split(/\s*[|,•/]|\s[-–—]\s|\t/, 1)[0]
    ?.replace(/[\s.!:)]+$/, (end) =>
      end.includes('.') && /\b\p{L}\.$/u.test(text.trim()) ? '.' : end.includes(')') ? ')' : '',
    )
    .trim()
  if (head === undefined || head === '' || head.length > 60 || /[@\d?{}<>%]/.test(head)) return ''
  const bare = head.replace(/\([^)]*\)/g, '').trim()
  if (isInitial(bare)) return bare
  const name = findNames(head, 'loose')[0]
  const named = name === undefined ? '' : head.slice(name.start, name.end)
  const rest =
    bare.replace(/["“”][^"“”]*["“”]/g, '').replace(/[^\p{L}]/gu, '').length -
    named.replace(/\(.*?\)|["“].*?["”]|[^\p{L}]/gu, '').length
  return name !== undefined && rest <= 4 && isWrittenAsName(name.words) && !isClosing(text) ? head : ''
}

/** All words capitalised but for particles, or at most three words of which none is. */
function isWrittenAsName(words: readonly string[]): boolean {
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length
  if (capitals === 0) return words.length <= 3 && !particles.has(words[0] ?? '')
  return words.length <= 5 && words.every((word) => /^\p{Lu}/u.test(word) || particles.has(word))
}

/** Whether a name, in full or in part, is the writer's by display name or address. */
function isWritersName(head: string, { name, email }: Writer): boolean {
  const words = head
    .replace(/[()"“”]/g, ' ')
    .split(/[\s-]+/)
    .map(foldTight)
    .filter((word) => word.length > 1)
  const own = name
    .split(/[\s,()-]+/)
    .map(foldTight)
    .filter((word) => word.length > 1)
  const local = foldTight(localPart(email))
  return words.some((word) => own.includes(word) || (word.length > 3 && local.includes(word)))
}

const inlineClosing =
  /(?:^|[.!?,;)\s])(?:thanks(?: (?:so |very )?much| again| all| in advance)?|thank you(?: (?:so|very) much)?|thx|ty|tks|best|regards|cheers|gracias|muchas gracias|saludos|sincerely|warmly)(?=[\s,!.—–-])\s{0,2}[,!.—–-]{0,3}\s{0,2}(\p{L}[\p{L}'’.-]{0,24}(?: \p{L}[\p{L}'’.-]{0,24}){0,2})\s{0,3}[.!]?\s{0,3}$/iu

/** "… for a site visit Fri. – Josie", "help please. Linh". */
const lastName = /[.!?…)]\s{1,3}[–—-]{0,2}\s?(\p{Lu}[\p{L}'’-]+)\s{0,3}[.!]?\s{0,3}$/u

/** "Thanks!! Theo" at the end of a line signs too. */
function findInlineName(text: string, writer: Writer): string {
  const last = lastName.exec(text.slice(-60))?.[1] ?? ''
  if (last !== '' && (isWritersName(last, writer) || isShortForm(last, writer))) return last
  const found = inlineClosing.exec(text.slice(-120))?.[1] ?? ''
  const name = findNames(found, 'loose')[0]
  if (name === undefined || name.start !== 0 || !isWrittenAsName(name.words)) return ''
  if (!/^\p{Lu}/u.test(found) && !isWritersName(found, writer)) return ''
  return name.words.join(' ').length >= found.replace(/\.$/, '').length - 1 ? found : ''
}
