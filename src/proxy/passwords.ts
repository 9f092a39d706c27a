import { createHmac, scryptSync } from 'node:crypto'
import type { Email } from '../contract/email.ts'

/** What an initial password may depend on. */
export type PasswordPlace = { desk: string; ticketId: number; email: Email }

/** One way to give an initial password; the same place always gets the same. `version` tells ways apart, not passwords. */
export type PasswordPolicy = { version: string; passwordFor(place: PasswordPlace): string }

/** The policy for new accounts, and all those whose passwords can still be told. */
export type Passwords = { current: PasswordPolicy; find(version: string): PasswordPolicy | undefined }

export function createPasswords(current: PasswordPolicy, earlier: readonly PasswordPolicy[]): Passwords {
  const known = [current, ...earlier]
  return { current, find: (version) => known.find((policy) => policy.version === version) }
}

/** The version is a slow, much shortened hash: it tells that the password changed and is no help in guessing it. */
export function fixedPassword(password: string): PasswordPolicy {
  const version = `fixed-${scryptSync(password, 'ceci-accounts password version', 4).toString('hex')}`
  return { version, passwordFor: () => password }
}

/** A password of its own for each place, derived from a key, so that it can be told again without being stored. */
export function uniquePassword(key: string): PasswordPolicy {
  const version = `unique-${createHmac('sha256', key).update('version').digest('hex').slice(0, 8)}`
  return {
    version,
    passwordFor({ desk, ticketId, email }) {
      const place = JSON.stringify([desk, ticketId, email])
      return toReadable(createHmac('sha256', key).update(place).digest())
    },
  }
}

export const rehearsalPasswords: Passwords = createPasswords(
  { version: 'rehearsal', passwordFor: () => 'rehearsal' },
  [],
)

const capitals = 'ABCDEFGHJKLMNPQR'
const digits = '23456789'
const letters = 'abcdefghijkmnpqrstuvwxyz23456789'

/** 77 bits as four groups, with a capital, small letters and a digit, and without look-alikes. */
function toReadable(bytes: Buffer): string {
  const rest = [...bytes.subarray(2, 16)].map((byte) => letters.charAt(byte % letters.length)).join('')
  const first = capitals.charAt(bytes.readUInt8(0) % capitals.length)
  const last = digits.charAt(bytes.readUInt8(1) % digits.length)
  return `${first}${rest.slice(0, 3)}-${rest.slice(3, 7)}-${rest.slice(7, 11)}-${rest.slice(11)}${last}`
}
