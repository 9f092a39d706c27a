import type * as z from 'zod/mini'

/** An e-mail address in the form accounts are compared by: trimmed, NFC, lower case, domain in ASCII. */
export type Email = string & z.$brand<'Email'>

const maximumLength = 254

/**
 * Brings an address into the form it is claimed and compared by; plus-tags and dots in the local part stay.
 * Gives `undefined` for what is no single address (RFC 5322 addr-spec without quoting or comments).
 */
export function parseEmail(written: string): Email | undefined {
  const trimmed = written.trim().normalize('NFC').toLowerCase()
  const at = trimmed.lastIndexOf('@')
  const local = trimmed.slice(0, at)
  const domain = toAsciiDomain(trimmed.slice(at + 1))
  const email = `${local}@${domain}`
  if (at < 1 || domain === undefined || email.length > maximumLength) return undefined
  return addressShape.test(email) ? (email as Email) : undefined
}

const addressShape =
  /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/u

function toAsciiDomain(domain: string): string | undefined {
  if (/[^\p{L}\p{M}\p{N}.-]/u.test(domain)) return undefined
  return URL.parse(`http://${domain}`)?.hostname
}
