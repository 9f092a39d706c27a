import { parseEmail } from '../../contract/email.ts'

/** An e-mail address where a text writes it; `email` is the form that accounts are compared by. */
export type Address = { email: string; written: string; start: number; end: number }

const letter = /[\p{L}\p{N}]/u
const inLocal = readAscii(/[a-z0-9.!#$%&'*+/=?^_`{|}~-]/i)
const inDomain = readAscii(/[a-z0-9.-]/i)

/** Which of the first 128 characters belong to a class: an address is looked for character by character. */
function readAscii(shape: RegExp): readonly boolean[] {
  return Array.from({ length: 128 }, (_, code) => shape.test(String.fromCharCode(code)))
}

function belongs(text: string, index: number, ascii: readonly boolean[]): boolean {
  const code = text.charCodeAt(index)
  return ascii[code] ?? letter.test(text.charAt(index))
}

/** Nearly every address there is; for these the contract's form is the lower case. */
const plain = /^[a-z0-9_+'-]+(?:\.[a-z0-9_+'-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i
const longestLocal = 64
const longestDomain = 190

/** Addresses of a text in order, each time they stand there; looks only around each @, so it reads in linear time. */
export function findAddresses(text: string, from = 0, to = text.length): Address[] {
  const found: Address[] = []
  const piece = from === 0 && to === text.length ? text : text.slice(from, to)
  let done = 0
  for (let at = piece.indexOf('@'); at !== -1; at = piece.indexOf('@', at + 1)) {
    const address = readAround(piece, at, { from: done, to: piece.length })
    if (address === undefined) continue
    done = address.end
    found.push({ ...address, start: address.start + from, end: address.end + from })
  }
  return found
}

function readAround(
  text: string,
  at: number,
  { from, to }: { from: number; to: number },
): Address | undefined {
  let start = at
  while (start > from && at - start < longestLocal && belongs(text, start - 1, inLocal)) start--
  let end = at + 1
  while (end < to && end - at < longestDomain && belongs(text, end, inDomain)) end++
  while (end > at && /[.-]/.test(text[end - 1] ?? '')) end--
  while (start < at && /[.'!#$%&*/=?^_`{|}~-]/.test(text[start] ?? '')) start++
  const written = text.slice(start, end)
  if (start === at || !written.includes('.', at - start) || written.at(-2) === '.') return undefined
  const email = plain.test(written) && !/xn--/i.test(written) ? written.toLowerCase() : parseEmail(written)
  return email === undefined ? undefined : { email, written, start, end }
}

export const localPart = (email: string): string => email.slice(0, email.lastIndexOf('@'))
export const domainOf = (email: string): string => email.slice(email.lastIndexOf('@') + 1).toLowerCase()
