import type { AccountRow } from '../contract/accounts.ts'

const columns = [
  'createdAt',
  'email',
  'firstName',
  'lastName',
  'role',
  'ticketId',
  'agentId',
  'state',
  'id',
] as const satisfies (keyof AccountRow)[]

/** RFC 4180, every cell quoted; a cell that a spreadsheet would take for a formula gets an apostrophe before it. */
export function toCsv(rows: readonly AccountRow[]): string {
  const lines = rows.map((row) => columns.map((column) => toCell(String(row[column]))))
  return [columns.map(toCell), ...lines].map((cells) => `${cells.join(',')}\r\n`).join('')
}

function toCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return `"${safe.replaceAll('"', '""')}"`
}
