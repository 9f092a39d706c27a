import type { Row, Section, Table } from './section.ts'

/** A section as text: its tables, then what it cannot measure. */
export function printSection(name: string, { tables, cannot }: Section): string {
  const limits = cannot.map((sentence) => `  not measured: ${sentence}`)
  return [`\n━━ ${name}`, ...tables.map(printTable), ...limits].join('\n')
}

function printTable({ title, rows }: Table): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const cells = [columns, ...rows.map((row) => columns.map((column) => toText(row, column)))]
  const widths = columns.map((_, index) => Math.max(...cells.map((line) => line[index]?.length ?? 0)))
  const isNumber = columns.map((column) => rows.every((row) => typeof (row[column] ?? 0) === 'number'))
  const lines = cells.map((line) =>
    line
      .map((cell, index) =>
        isNumber[index] ? cell.padStart(widths[index] ?? 0) : cell.padEnd(widths[index] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  )
  const [head = '', ...body] = lines
  return [`\n${title}`, `  ${head}`, `  ${'─'.repeat(head.length)}`, ...body.map((line) => `  ${line}`)].join(
    '\n',
  )
}

const toText = (row: Row, column: string): string => {
  const value = row[column]
  return typeof value === 'number'
    ? value.toLocaleString('en-US', { maximumFractionDigits: 3 })
    : (value ?? '')
}
