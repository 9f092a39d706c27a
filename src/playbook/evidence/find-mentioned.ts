import { parseEmail } from '../../contract/email.ts'
import { findMentions, type Mention } from '../people/mentions.ts'
import type { Reading } from '../read-ticket.ts'
import { findAgents, type Words } from '../thread/read-thread.ts'

/** An address that an account could be made for, and wherever the ticket's people write it. */
export type Mentioned = {
  email: string
  self: boolean
  places: readonly Place[]
  /** What they wrote themselves, where it is forwarded. */
  wrote: Words | undefined
}

export type Place = Mention & { forwarded: boolean }

/** So many addresses are looked at closely; of more, whoever comes later follows the rules. */
export const mostLookedAt = 50

/** The requester's own address and those that people's public words name, forwarded ones among them, in order. */
export function findMentioned({ ticket, settings, window }: Reading): Mentioned[] {
  const ours = findAgents(ticket, settings.helpDeskAddresses)
  const own = parseEmail(ticket.requester.email)
  const found = new Map<string, { email: string; self: boolean; places: Place[]; wrote: Words | undefined }>()
  const meet = (email: string) => {
    const known = found.get(email)
    if (known !== undefined) return known
    if (ours.has(email) || found.size > mostLookedAt) return undefined
    const fresh = { email, self: email === own, places: [], wrote: undefined }
    found.set(email, fresh)
    return fresh
  }
  if (own !== undefined) meet(own)
  const note = (words: Words, comment: number, forwarded: boolean): void => {
    for (const mention of findMentions(words, comment))
      meet(mention.email)?.places.push({ ...mention, forwarded })
  }
  for (const voice of window) {
    note(voice, voice.comment, false)
    for (const words of voice.forwarded) {
      const sender = words.writer.email === '' ? undefined : meet(words.writer.email)
      if (sender !== undefined) sender.wrote ??= words
      note(words, voice.comment, true)
    }
  }
  return [...found.values()]
}
