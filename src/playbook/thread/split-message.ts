import { findAddresses } from '../people/addresses.ts'
import { isBlank, type Line, lineAt, toLines } from './lines.ts'
import { findBoundary, headerLine, isQuoted, unquoteLine } from './older-messages.ts'

/** A message inside a comment that somebody wrote earlier: quoted below a reply, or forwarded. */
type OlderMessage = {
  marked: boolean
  header: readonly Line[]
  senderName: string
  senderEmail: string
  body: readonly Line[]
}

export type SplitMessage = { own: readonly Line[]; older: readonly OlderMessage[] }

/** No mail carries so many; what stands below the last of them is not read. */
const mostOlder = 100

/** Parts what the writer wrote now from what stands below or between it from earlier. */
export function splitMessage(text: string): SplitMessage {
  const lines = toLines(text)
  const own: Line[] = []
  const older: OlderMessage[] = []
  let index = 0
  while (index < lines.length && older.length < mostOlder) {
    const boundary = findBoundary(lines, index)
    if (boundary === undefined) {
      own.push(lineAt(lines, index))
      index++
      continue
    }
    const message = readOlder(lines, index)
    older.push(message.read)
    index = message.next
  }
  return { own: dropRule(own), older }
}

/** Outlook draws a line above the header of an older message. */
function dropRule(own: readonly Line[]): readonly Line[] {
  const last = own.findLastIndex((line) => !isBlank(line))
  return last >= 0 && /^\s*[_-]{8,}\s*$/.test(lineAt(own, last).text) ? own.slice(0, last) : own
}

function readOlder(lines: readonly Line[], at: number): { read: OlderMessage; next: number } {
  let index = at
  let marked = false
  const header: Line[] = []
  for (;;) {
    const boundary = findBoundary(lines, index)
    if (boundary?.kind === 'forward-mark' || boundary?.kind === 'reply-mark') {
      marked ||= boundary.kind === 'forward-mark'
      index = skipBlank(lines, index + 1)
      if (findBoundary(lines, index)?.kind === 'quote' && isBareHeader(lines[index])) break
      if (findBoundary(lines, index)?.kind !== 'header') break
    } else {
      index += boundary?.kind === 'wrote' ? boundary.lines : 0
      header.push(...lines.slice(at, index).map(unquoteLine))
      break
    }
  }
  const quotedThroughout = isQuoted(lineAt(lines, skipBlank(lines, index)))
  while (index < lines.length && isBareHeader(lines[index])) header.push(unquoteLine(lineAt(lines, index++)))
  const end = findEnd(lines, index, quotedThroughout)
  const body = lines.slice(index, end).map(unquoteLine)
  return { read: { marked, header, ...readSender(header), body }, next: Math.max(end, at + 1) }
}

function isBareHeader(line: Line | undefined): boolean {
  return line !== undefined && headerLine.test(unquoteLine(line).text.trim())
}

function skipBlank(lines: readonly Line[], from: number): number {
  let index = from
  while (index < lines.length && isBlank(unquoteLine(lineAt(lines, index)))) index++
  return index
}

function findEnd(lines: readonly Line[], from: number, quotedThroughout: boolean): number {
  for (let index = from; index < lines.length; index++) {
    const line = lineAt(lines, index)
    if (quotedThroughout && !isQuoted(line) && !isBlank(line)) return index
    const boundary = findBoundary(lines, index)
    if (boundary !== undefined && boundary.kind !== 'quote') return index
  }
  return lines.length
}

function readSender(header: readonly Line[]): { senderName: string; senderEmail: string } {
  const line = header.find(({ text }) => /^\*?(?:from|de)\s?:/i.test(text.trim())) ?? header[0]
  if (line === undefined) return { senderName: '', senderEmail: '' }
  const address = findAddresses(line.text)[0]
  const written = line.text.replace(/^\s*\*?(?:from|de)\s?:\*?/i, '')
  const name = written.split(/[<[(]\s*(?:mailto:)?[^\s<>]*@/i, 1)[0] ?? ''
  return {
    senderName: /^\*?(?:from|de)\s?:/i.test(line.text.trim()) ? name.trim() : '',
    senderEmail: address?.email ?? '',
  }
}
