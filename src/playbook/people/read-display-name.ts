import { fold, foldTight } from '../language/fold.ts'
import { wordList } from '../language/word-list.ts'
import { domainOf, localPart } from './addresses.ts'
import { findNames } from './find-names.ts'
import { fitAddress } from './fit-address.ts'
import { namesToo, notNames } from './name-words.ts'
import { type FullName, splitName } from './split-name.ts'
import { writeName } from './write-name.ts'

/** The person behind a name as mail programs show it: "Last, First (DCYF)", lower case, or nobody for an office. */
export function readDisplayName(shown: string, email: string): FullName | undefined {
  const bare = shown
    .replace(/\([^)]{0,60}\)|\[[^\]]{0,60}\]/g, ' ')
    .replace(/(?<=\S\s)["“][^"“”]{1,30}["”](?=\s\S)/g, '')
    .replace(/["“”]/g, '')
    .replace(/^(\p{Ll}{2,})[._](\p{Ll}{2,})$/u, '$1 $2')
    .replace(/\s+/g, ' ')
    .trim()
  if (bare === '' || bare.includes('@') || /\d/.test(bare)) return undefined
  if (bare.split(/[\s,]+/).some(isOfficeWord) || isOfficeAt(bare, email)) return undefined
  const comma = /^([^,]{1,60}),\s*([^,]{1,60})$/.exec(bare)
  const parted = comma === null ? undefined : fromLastFirst(comma[1] ?? '', comma[2] ?? '')
  if (parted !== undefined) return parted
  const name = findNames(bare.replace(/,.*$/, ''), 'loose', email)[0]
  return name === undefined ? undefined : toWritten(name, email)
}

/** "Nguyen, Thuy-Linh" and "de la Cruz, María José"; not "Lorne Pettibone, EdD". */
export function fromLastFirst(last: string, first: string): FullName | undefined {
  const given = findNames(first, 'loose')[0]
  const family = findNames(last, 'loose')[0]
  if (given === undefined || given.start > 4 || family === undefined) return undefined
  const givenWords = given.words.filter((word, index) => index === 0 || !/^\p{L}\.?$/u.test(word))
  return {
    first: writeName(givenWords.join(' '), `${first}${last}`),
    last: writeName(familyText(last), `${first}${last}`),
  }
}

function familyText(last: string): string {
  return last.replace(/\s+/g, ' ').trim()
}

const sharedMailbox =
  /^(?:office|info|admin|hello|accounts?|support|contact|frontdesk|reception|staff|team|mail|help|board|enquiries|inquiries|center|director|hr|noreply|no-reply)$/

const officeBeginnings = wordList(
  'little tiny bright happy rainbow sunshine stepping kiddie kiddy precious wonder growing creative',
)

/** A shared mailbox shown by the name that its domain is made of. */
export function isOfficeAt(shown: string, email: string): boolean {
  const first = foldTight(shown.split(/[\s,]+/)[0] ?? '')
  const [one = '', ...rest] = shown.split(' ')
  const isMailbox = foldTight(localPart(email)) === foldTight(shown)
  if (
    officeBeginnings.has(first) &&
    (isMailbox || fitAddress({ first: one, last: rest.join(' ') }, email) < 2)
  )
    return true
  return (
    first.length > 3 && sharedMailbox.test(localPart(email)) && foldTight(domainOf(email)).includes(first)
  )
}

/** "Busy Beavers" where the help desk shows "Busy Beavers Early Learning", which is nobody's name. */
export function isShownOffice(head: string, { shown, email }: { shown: string; email: string }): boolean {
  const isBegun = head.trim().includes(' ') && fold(shown).startsWith(`${fold(head).trim()} `)
  return isBegun && readDisplayName(shown, email) === undefined
}

function isOfficeWord(word: string): boolean {
  const folded = fold(word).replace(/\.$/, '')
  return notNames.has(folded) && !namesToo.has(folded) && !/^(?:el|l[ao]s|dear|en|do|lo)$/.test(folded)
}

export function toWritten({ words }: { words: readonly string[] }, email = ''): FullName {
  const { first, last } = splitName(words, email)
  const whole = `${first} ${last}`.trim()
  return { first: writeName(first, whole), last: writeName(last, whole) }
}
