import type { Element } from 'domhandler'
import { type Email, parseEmail } from '../../../contract/email.ts'
import type { LookUpDescription } from './look-up-description.ts'
import type { Page } from './page.ts'
import { readSayings, readText } from './page-text.ts'

export type UserRow = {
  /** The addresses that stand where the address is described. */
  emails: readonly Email[]
  /** Those that stand anywhere in the row. */
  mentioned: readonly Email[]
  /** Whether the row says in a described way that this user has no address. */
  isBlank: boolean
  isUnfinished: boolean
  firstName: string | undefined
  lastName: string | undefined
  role: string | undefined
}

export const readRows = (page: Page, lookUp: LookUpDescription): UserRow[] =>
  page
    .find<Element, string>(lookUp.row)
    .toArray()
    .map((row) => readRow(page, row, lookUp))

function readRow(page: Page, row: Element, lookUp: LookUpDescription): UserRow {
  const cells = (selector: string) => page.find<Element, string>(selector, row).toArray()
  const read = (selector: string | undefined): string | undefined => {
    const [cell] = selector === undefined ? [] : cells(selector)
    return cell === undefined ? undefined : readCell(cell) || undefined
  }
  const places = cells(lookUp.email)
  const isBlank = places.length > 0 && places.every((place) => lookUp.blank.includes(readCell(place)))
  return {
    emails: places.flatMap(readEmails),
    mentioned: readEmails(row),
    isBlank,
    isUnfinished: lookUp.unfinished !== undefined && cells(lookUp.unfinished).length > 0,
    firstName: read(lookUp.firstName),
    lastName: read(lookUp.lastName),
    role: read(lookUp.role),
  }
}

const readCell = (cell: Element): string => tidy(cell.attribs.value ?? readText([cell]))

const tidy = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

const readEmails = (element: Element): Email[] =>
  readSayings(element)
    .flatMap((saying) => saying.split(/[\s<>,;:()[\]"“”]+/))
    .map((word) => (word.includes('@') ? parseEmail(word) : undefined))
    .filter((email) => email !== undefined)
