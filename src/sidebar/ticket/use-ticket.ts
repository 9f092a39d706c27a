import { useCallback, useEffect, useRef, useState } from 'react'
import type { Result } from '../../contract/result.ts'
import type { OpenTicket, Workspace, WorkspaceFailure } from '../../zendesk/workspace.ts'

export type TicketRead = Result<OpenTicket, WorkspaceFailure>

/** What was read before there was a panel; `endWatch` says whether the ticket has changed since. */
export type FirstRead = { read: TicketRead; endWatch: () => boolean }

/** The open ticket, read again when it changes; an answer that a newer one has overtaken is dropped. */
export function useTicket(
  workspace: Workspace,
  first: FirstRead,
): { ticket: TicketRead; readAgain: () => void } {
  const [ticket, setTicket] = useState(first.read)
  const newest = useRef(0)

  const readAgain = useCallback(async () => {
    const reading = ++newest.current
    const read = await workspace.readTicket()
    if (reading === newest.current) setTicket(read)
  }, [workspace])

  useEffect(
    () =>
      workspace.listen({
        ticketChanged: () => void readAgain(),
        submitted: () => void readAgain(),
      }),
    [workspace, readAgain],
  )
  useEffect(() => {
    if (first.endWatch()) void readAgain()
  }, [first, readAgain])

  return { ticket, readAgain: () => void readAgain() }
}
