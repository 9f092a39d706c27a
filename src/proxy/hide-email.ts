import { createHmac } from 'node:crypto'

/** What an erased address is overwritten by: the same for the same address, and no way back without the key. */
export function createHideEmail(key: string | undefined): (email: string) => string | undefined {
  if (key === undefined) return () => undefined
  return (email) => `erased:${createHmac('sha256', key).update(email).digest('hex')}`
}
