import { foldTight } from './language/fold.ts'
import { findNames } from './people/find-names.ts'
import { areInitials, countGiven, isCompoundAlone, isGivenOnly } from './people/given-names.ts'
import { isOfficeAt, isShownOffice, readDisplayName, toWritten } from './people/read-display-name.ts'
import { writeName } from './people/write-name.ts'
import type { Writer } from './thread/signed-name.ts'

/** The name to greet by of a line that signs, '' where it tells none. */
export function readSigned(line: string, { name: shown, email }: Writer): string {
  const head =
    line
      .replace(/^[\s\-–—*~•]+/, '')
      .replace(/\s(?:and|&|y|for|from|on behalf of)\s(?:the|all|everyone|your|our|el|la)\s.*$/i, '')
      .split(/\s*[|,•/]|\s[-–—@]\s|\t/, 1)[0] ?? ''
  if (isSurnameOnly(head, readDisplayName(shown, email))) return ''
  const called = readNickname(head)
  if (called !== '') return called
  if (/^\p{L}\.\s\p{L}+$/u.test(head)) return ''
  const name = findNames(head.replace(/\([^)]*\)/g, ' ').replace(/["“][^"”]*["”]/g, ' '), 'loose', email)[0]
  if (name === undefined || isOfficeAt(name.words.join(' '), email)) return ''
  if (areInitials(head, shown) || isShownOffice(head, { shown, email })) return ''
  const compound = isGivenOnly(name.words, { shown, email })
    ? name.words.length
    : countGiven(name.words, readDisplayName(shown, email)?.first ?? '')
  if (compound > 1) return writeName(name.words.slice(0, compound).join(' '))
  if (isCompoundAlone(name.words)) return writeName(name.words.join(' '))
  const { first } = toWritten(name, email)
  return /^(?:\p{L}\.){1,3}$|^\p{L}$/u.test(first) ? '' : first
}

/** "Ms. Overholt" and "Lt. Stanhope" sign with the surname that the help desk shows. */
function isSurnameOnly(head: string, shown: { first: string; last: string } | undefined): boolean {
  const [, surname = ''] =
    /^(?:M[rsx]{1,2}|Miss|Dr|Prof|Sra?|Dra|Lt|Sgt|Capt|Det|Ofc)\.? (\p{L}[\p{L}'’-]+)$/iu.exec(head.trim()) ??
    []
  return surname !== '' && foldTight(surname) === foldTight(shown?.last ?? '') && shown?.first !== ''
}

/** "Jesús (Chuy) Barragán" and 'Kathryn "Kit" Oyelaran' sign with the name that they go by; "Phil (Philomena)" with the one before. */
function readNickname(head: string): string {
  const [, first = '', inside = ''] =
    /^(\p{L}[\p{L}'’-]*)\s{1,2}[("“](\p{Lu}[\p{L}'’-]{1,14})[)"”]\s{1,2}\p{L}/u.exec(head) ?? []
  const name = inside === '' ? undefined : findNames(inside, 'loose')[0]
  return name === undefined || inside.length > first.length ? '' : writeName(inside)
}
