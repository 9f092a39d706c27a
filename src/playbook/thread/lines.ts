/** A line of a comment and where it stands in the comment; of an endless line, `text` holds only the beginning. */
export type Line = { text: string; start: number; end: number }

const longestLine = 4_000

/** Lines in order; of many empty ones in a row, two. */
export function toLines(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  while (start <= text.length) {
    const found = text.indexOf('\n', start)
    const end = found === -1 ? text.length : found
    const stop = end > start && text[end - 1] === '\r' ? end - 1 : end
    const blank = stop === start
    if (!blank || !(lines.at(-1)?.text === '' && lines.at(-2)?.text === ''))
      lines.push({ text: text.slice(start, Math.min(stop, start + longestLine)), start, end })
    start = end + 1
  }
  return lines
}

export const isBlank = ({ text }: Line): boolean => text.trim() === ''

const mostAtTheTop = 200
const mostAtTheBottom = 60

/** The lines that are read as language: of a very long message, its beginning and its end. */
export function readableLines(lines: readonly Line[]): readonly Line[] {
  if (lines.length <= mostAtTheTop + mostAtTheBottom) return lines
  return [...lines.slice(0, mostAtTheTop), ...lines.slice(-mostAtTheBottom)]
}

const noLine: Line = { text: '', start: 0, end: 0 }

export const lineAt = (lines: readonly Line[], index: number): Line => lines[index] ?? noLine
