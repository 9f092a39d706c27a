import type { Line } from './lines.ts'

/** How an older message is announced inside a newer one. */
export type Boundary = { kind: 'forward-mark' | 'header' | 'wrote' | 'reply-mark' | 'quote'; lines: number }

const marks =
  /^\W{0,12}(?:forwarded message|mensaje reenviado|begin forwarded message|inicio del mensaje reenviado)\W{0,12}$/i
const originalMark =
  /^-{2,12}\s{0,3}(?:original message|mensaje original|original appointment)\s{0,3}-{2,12}$/i
const replyMark = /^##- .{5,120} -##$/
const from = /^\*?(?:from|de|von)\s?:\*?\s{0,8}\S/i
const alongside = /^\*?(?:sent|date|to|subject|cc|enviado(?: el)?|fecha|para|asunto|reply-to)\s?:/i
const wrote = /^(?:on|el|le|am|em)\s.{6,240}\s(?:wrote|escribió|escribio|schrieb|a écrit|escreveu)\s?:$/i

/** What begins at a line, if an older message does; `lines` is how many lines announce it. */
export function findBoundary(lines: readonly Line[], index: number): Boundary | undefined {
  if (lines[index]?.text === '') return undefined
  const text = unquote(lines[index]?.text ?? '').trim()
  if (text.length > 400 || text === '') return undefined
  if (marks.test(text) || originalMark.test(text)) return { kind: 'forward-mark', lines: 1 }
  if (replyMark.test(text)) return { kind: 'reply-mark', lines: 1 }
  if (from.test(text) && hasHeaderBelow(lines, index)) return { kind: 'header', lines: 1 }
  if (/^(?:on|el|le|am|em)\s/i.test(text)) {
    const wroteLines = countWroteLines(lines, index)
    if (wroteLines > 0) return { kind: 'wrote', lines: wroteLines }
  }
  return /^\s*>/.test(lines[index]?.text ?? '') ? { kind: 'quote', lines: 0 } : undefined
}

function hasHeaderBelow(lines: readonly Line[], index: number): boolean {
  return lines.slice(index + 1, index + 5).some(({ text }) => alongside.test(unquote(text).trim()))
}

/** Mail programs wrap the line that says who wrote when, over as many as three lines. */
function countWroteLines(lines: readonly Line[], index: number): number {
  let joined = ''
  const near = lines.slice(index, index + 3)
  if (!near.some(({ text }) => text.trimEnd().endsWith(':'))) return 0
  for (let count = 1; count <= 3; count++) {
    joined += ` ${unquote(lines[index + count - 1]?.text ?? '').trim()}`
    if (joined.length > 400) return 0
    if (wrote.test(joined.trim())) return count
  }
  return 0
}

function unquote(text: string): string {
  return text.replace(/^\s{0,8}(?:>\s?){1,20}/, '')
}

export function isQuoted(line: Line): boolean {
  return /^\s{0,8}>/.test(line.text)
}

/** The same line without its quotation marks, still knowing where it stands. */
export function unquoteLine(line: Line): Line {
  const text = unquote(line.text)
  return { text, start: line.start + line.text.length - text.length, end: line.end }
}

export const headerLine =
  /^\*?(?:from|sent|date|to|cc|bcc|subject|importance|attachments?|reply-to|de|enviado(?: el)?|fecha|para|asunto)\s?:/i
