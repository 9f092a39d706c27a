/** The character set that an answer is written in, as its header says, or an HTML page in its first bytes. */
export function findCharset(contentType: string, body: Uint8Array): string {
  const [, told] = /charset\s*=\s*"?([^\s";]+)/i.exec(contentType) ?? []
  return toKnown(told) ?? (/\bx?html\b/i.test(contentType) ? findInPage(body) : undefined) ?? 'utf-8'
}

function findInPage(body: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(body.subarray(0, 1024))
  return toKnown(/<meta\b[^>]*\bcharset\s*=\s*["']?\s*([^\s"'/>;]+)/i.exec(start)?.[1])
}

/** The one name of a character set; `undefined` for what is none. */
export function toKnown(label: string | undefined): string | undefined {
  if (label === undefined) return undefined
  try {
    return new TextDecoder(label).encoding
  } catch {
    return undefined
  }
}

/** Writes a text as forms do, percent signs and all; `undefined` where the character set has not all of its letters. */
export function encodeQueryText(text: string, charset: string): string | undefined {
  if (charset === 'utf-8') return new URLSearchParams([['', text]]).toString().slice(1)
  const bytes = [...text].map((letter) => bytesOf(charset).get(letter))
  if (bytes.includes(undefined)) return undefined
  return bytes.map((byte = 0) => encodeByte(byte)).join('')
}

function encodeByte(byte: number): string {
  const letter = String.fromCharCode(byte)
  if (letter === ' ') return '+'
  return /[A-Za-z0-9*._-]/.test(letter) ? letter : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`
}

const known = new Map<string, Map<string, number>>()

/** Letters by their byte; for sets of several bytes a letter, those of one byte alone. */
function bytesOf(charset: string): Map<string, number> {
  const decoder = new TextDecoder(charset)
  const found =
    known.get(charset) ??
    new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]))
  found.delete('\uFFFD')
  known.set(charset, found)
  return found
}
