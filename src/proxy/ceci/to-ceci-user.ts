import * as z from 'zod'
import { parseEmail } from '../../contract/email.ts'
import type { CeciUser } from './ceci.ts'
import type { JsonDescription } from './json-description.ts'

const recordSchema = z.record(z.string(), z.unknown())
const textSchema = z.string().max(1_000).optional().catch(undefined)

/** Gives `undefined` for what is no user: without an address nothing can be said about it. */
export function toCeciUser(said: unknown, fields: JsonDescription['fields']): CeciUser | undefined {
  const record = recordSchema.safeParse(said)
  if (!record.success) return undefined
  const read = (name: string) => textSchema.parse(record.data[name])
  const email = parseEmail(read(fields.email) ?? '')
  if (email === undefined) return undefined
  return {
    email,
    firstName: read(fields.firstName),
    lastName: read(fields.lastName),
    role: read(fields.role),
    createdAt: read(fields.createdAt),
  }
}
