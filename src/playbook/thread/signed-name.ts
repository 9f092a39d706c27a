import { fold, foldTight } from '../language/fold.ts'
import { localPart } from '../people/addresses.ts'
import { findNames } from '../people/find-names.ts'
import { particles } from '../people/name-words.ts'

export type Writer = { name: string; email: string }

const closing =
  /^(?:many |much |warm |kind |best |with |all my |muchas |mil |un |saludos|thank|thx|tx|ty\b|cheers|regards|best|sincerely|respectfully|warmly|cordially|take care|yours|in partnership|looking forward|appreciat|gracias|merci|mahalo|aloha|danke|grazie|obrigad|salud|atentamente|atte|cordialmente|bendiciones|quedo |que tenga|have a |hope (?:this|you|to|that)|peace|talk soon|xo+\b|sent with|(?:thks|thnx|tnx|tnks|ciao|salam|shalom|namaste|salamat|vinaka|malo|takk|tak|spasibo|dyakuyu|asante|kiitos|mvh)\b)/

export function isClosing(text: string): boolean {
  const folded = fold(text).trim()
  return folded.length < 60 && closing.test(folded.replace(/^\W+/, '')) && !/[?]/.test(folded)
}

export function isInitial(head: string): boolean {
  return /^\p{Lu}\.?$/u.test(head)
}

/** "Thad" above "Thaddeus Ivory", "Pippa" above "Philippa Zamora". */
export function isShortForm(text: string, { name }: Writer): boolean {
  const start = foldTight(text).slice(0, 2)
  const tail = foldTight(text).slice(1)
  return (
    /^\p{L}+$/u.test(text.trim()) &&
    name
      .split(/[\s,()-]+/)
      .map(foldTight)
      .some((own) => own.startsWith(start) || (tail.length > 2 && own.endsWith(tail)))
  )
}

/** The name that a line consists of before its titles, '' where the line is no name. */
export function signedName(text: string): string {
  const head = text
    .replace(/^[\s\-–—*~•]+/, '')
    .replace(
      /\s(?:and|&|y|\+|for|from|on behalf of)\s(?:the|all|everyone|everybody|your|our|el|la|todos|todas)\s.*$/i,
      '',
    )
    .split(/\s*[|,•/]|\s[-–—@]\s|\t/, 1)[0]
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
export function isWritersName(head: string, { name, email }: Writer): boolean {
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
  /(?:^|[.!?,;)\s])(?:xo+|hugs|love|thanks(?: (?:so |very )?much| again| all| in advance)?|thank you(?: (?:(?:so|very) much|kindly))?|atte|thx|ty|tks|best|regards|cheers|gracias|muchas gracias|saludos|sincerely|warmly)(?=[\s,!.—–-])\s{0,2}[,!.—–-]{0,3}\s{0,2}(\p{L}[\p{L}'’.-]{0,24}(?: \p{L}[\p{L}'’.-]{0,24}){0,2})\s{0,3}[.!]?\s{0,3}$/iu

/** "… for a site visit Fri. – Josie", "help please. Linh". */
const lastName = /(?<!\b\p{L})[.!?…)]\s{1,3}[–—-]{0,2}\s?(\p{Lu}[\p{L}'’-]+)\s{0,3}[.!]?\s{0,3}$/u

/** "… a ceci login. thx" above a name takes leave at the end of its line. */
export const endsWithThanks = (text: string): boolean =>
  /[.!?,;…)] {0,2}(?:many |muchas )?(?:thanks|thank you|thx|tks|ty|cheers|gracias)[\s,.!]*$/iu.test(text)

/** "Thanks!! Theo" at the end of a line signs too. */
export function findInlineName(text: string, writer: Writer): string {
  const last = lastName.exec(text.slice(-60))?.[1] ?? ''
  if (last !== '' && (isWritersName(last, writer) || isShortForm(last, writer))) return last
  const found = inlineClosing.exec(text.slice(-120))?.[1] ?? ''
  const name = findNames(found, 'loose')[0]
  if (name === undefined || name.start !== 0 || !isWrittenAsName(name.words)) return ''
  if (!/^\p{Lu}/u.test(found) && !isWritersName(found, writer)) return ''
  return name.words.join(' ').length >= found.replace(/\.$/, '').length - 1 ? found : ''
}
