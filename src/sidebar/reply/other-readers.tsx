import type { ReactNode } from 'react'
import { parseEmail } from '../../contract/email.ts'
import type { OpenTicket } from '../../zendesk/workspace.ts'
import { Caution } from '../parts/caution.tsx'
import { useWords } from '../words/words.ts'

/** Who else than the account's holder will read the password in the reply; nothing where nobody does. */
export function OtherReaders({ open, emails }: { open: OpenTicket; emails: readonly string[] }): ReactNode {
  const { reply } = useWords()
  const holders = new Set(emails.map((email) => parseEmail(email)))
  const readers = [open.ticket.requester, ...open.ccs].filter(
    ({ email }) => email !== '' && !holders.has(parseEmail(email)),
  )
  if (readers.length === 0) return null
  return <Caution>{reply.othersSee(readers.map(({ name, email }) => name || email).join(', '))}</Caution>
}
