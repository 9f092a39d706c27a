import { createHmac } from 'node:crypto'

/** What an erased address is overwritten by: the same for the same address, and no way back without the key. */
export type HideEmail = (email: string) => string | undefined

export const isHidden = (email: string): boolean => email.startsWith('erased:')

/** Without a key nothing can be hidden. */
export function createHideEmail(key: string | undefined): HideEmail {
  return key === undefined ? () => undefined : hideBy(key)
}

export const hideBy =
  (key: string) =>
  (email: string): string =>
    `erased:${createHmac('sha256', key).update(email).digest('hex')}`
