import type { Caller } from '../desk.ts'

/** One audit row: who tried what, and what came of it. Holds no secret, and of an address only its outline. */
export type Attempt = {
  caller: Caller
  requestId: string
  action: 'create' | 'rehearse' | 'resolve' | 'erase'
  ticketId?: number | undefined
  maskedEmail?: string | undefined
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
