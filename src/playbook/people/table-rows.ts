import { fold, foldTight } from '../language/fold.ts'
import { localPart } from './addresses.ts'
import type { Mention } from './mentions.ts'
import type { FullName } from './split-name.ts'
import { writeName } from './write-name.ts'

const columns: readonly (readonly ['first' | 'last' | 'name' | 'email' | 'role', RegExp])[] = [
  ['first', /^(?:first|given|first name|given name|nombre|nombres|fname|primer nombre)$/],
  ['last', /^(?:last|family|surname|last name|family name|apellido|apellidos|lname)$/],
  ['email', /^(?:(?:\w+ )?(?:e-?mail|mail|correo)(?: \w+)?|address|netid|uw netid|username|user name)$/],
  [
    'role',
    /^(?:role|ceci role|account role|account type|access|access level|permission|permissions|rol|role needed|role in ceci)$/,
  ],
  ['name', /^(?:name|full name|nombre completo|person|staff|employee)$/],
]

export type Row = { first?: string; last?: string; role?: string }

/** What the columns of a table or CSV say about the address in one of its rows, by the headings above. */
export function readRow(mention: Mention): Row | undefined {
  const { lines } = mention.words
  const text = lines[mention.line]?.text ?? ''
  const separator = ['\t', '|', '   ', ';', ' / ', ','].find((one) => text.trim().includes(one))
  if (separator === undefined || text.length > 600) return undefined
  for (let index = mention.line - 1; index >= 0 && index > mention.line - 60; index--) {
    const heading = lines[index]?.text ?? ''
    if (!heading.includes(separator) || heading.includes('@')) continue
    const names = toCells(heading, separator).map(toColumn)
    if (!names.includes('email')) continue
    return toRow(names, toCells(text, separator))
  }
  return separator === ',' || separator === ' / ' ? undefined : byOrder(toCells(text, separator))
}

const oneName = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?$/u

/** A table without headings whose first cells are a given name, a surname and an address. */
function byOrder([first = '', last = '', email = '']: readonly string[]): Row | undefined {
  return email.includes('@') && oneName.test(first) && oneName.test(last)
    ? inOrder(first, last, email)
    : undefined
}

/** The address tells which of two names comes first. */
function inOrder(one: string, other: string, email: string): Row {
  const local = foldTight(localPart(email))
  const isTurned = local.startsWith(foldTight(other)) && !local.startsWith(foldTight(one))
  return isTurned ? { first: other, last: one } : { first: one, last: other }
}

function toCells(text: string, separator: string): string[] {
  const bare =
    separator === '   ' ? text.trim() : separator === '|' ? text.trim().replace(/^\||\|$/g, '') : text
  return bare
    .split(separator === '\t' ? /\t+/ : separator === '   ' ? /\s{2,}/ : separator)
    .map((cell) => cell.trim().replace(/^["“]|["”]$/g, ''))
}

function toColumn(heading: string): string | undefined {
  const folded = fold(heading.replace(/^.*(?:[.:]\s|\bare\s)/s, ''))
    .replace(/[^a-z -]/g, '')
    .trim()
  return columns.find(([, shape]) => shape.test(folded))?.[0]
}

function toRow(names: readonly (string | undefined)[], cells: readonly string[]): Row {
  const cell = (name: string): string | undefined => {
    const at = names.indexOf(name)
    const value = at < 0 ? '' : (cells[at] ?? '')
    return value === '' ? undefined : value
  }
  const [first, last, role] = [cell('first'), cell('last'), cell('role')]
  return { ...(first && { first }), ...(last && { last }), ...(role && { role }) }
}

const block = 6
/** "LAST: Sampson  FIRST: Orin  EMAIL: …" on one line. */
const inlineLabel = /(?=\b(?:first|last|given|family|e-?mail|role|name)(?: name)?\s?[:=])|[,;|]\s/i

function fillIn(row: Row, text: string): void {
  const [, label = '', value = ''] =
    /^(?:[-*•]\s*|\d{1,2}[.)]\s*)?([\p{L} ]{3,24})\s*[:=]\s*(.{1,80})$/u.exec(text) ?? []
  const column = toColumn(label)
  if ((column === 'first' || column === 'last' || column === 'role') && !value.includes('@'))
    row[column] ??= (value.split(/[.;]\s/, 1)[0] ?? '').trim().replace(/^["“](.*)["”]$/, '$1')
}

/** "First name: …", "Last name: …", "Role: …" on lines of their own around the address, up to the neighbouring blocks. */
export function readBlock(mention: Mention): Row | undefined {
  const { lines } = mention.words
  const row: Row = {}
  for (const piece of (lines[mention.line]?.text.slice(0, 300) ?? '').split(inlineLabel))
    fillIn(row, piece.trim())
  for (const step of [-1, 1]) {
    for (let index = mention.line + step, seen = 0; seen < block; index += step, seen++) {
      const text = lines[index]?.text.trim() ?? ''
      if (text === '' || text.includes('@')) break
      fillIn(row, text)
    }
  }
  return Object.keys(row).length === 0 ? undefined : row
}

/** "Name – address – Coach": a role of the list by itself in a part of the line. */
export function readListedRole(mention: Mention, roles: readonly string[]): string | undefined {
  const text = mention.words.lines[mention.line]?.text ?? ''
  if (text.length > 400) return undefined
  const parts = text.split(/\s[-–—]\s|[|,;:()\t]|\.\s/).map((part) => fold(part).trim())
  return roles.find((role) => parts.includes(fold(role)))
}

export function nameOfRow({ first, last }: Row): FullName | undefined {
  if (first === undefined || last === undefined) return undefined
  return { first: writeName(first), last: writeName(last) }
}
