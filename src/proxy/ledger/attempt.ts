import { createHmac } from 'node:crypto'
import type { Caller } from '../desk.ts'

/** One audit row: who tried what, and what came of it. Holds no secret, and of an address only its outline. */
export type Attempt = {
  caller: Caller
  requestId: string
  action: 'create' | 'rehearse' | 'resolve'
  ticketId?: number | undefined
  accountId?: string | undefined
  maskedEmail?: string | undefined
  fingerprint?: string | undefined
  key?: string | undefined
  result: string
  durationMs: number
  appVersion?: string | undefined
}

/** `dana@dcyf.wa.gov` → `d***@dcyf.wa.gov`. */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf('@')
  return `${email.slice(0, 1)}***${email.slice(at)}`
}

/** By this the rows of one person are told from a neighbour's of the same outline; no two rows have the same. */
export const toFingerprint = (requestId: string, email: string): string =>
  createHmac('sha256', requestId).update(email).digest('hex')
