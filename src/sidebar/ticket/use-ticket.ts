import { useCallback, useEffect, useRef, useState } from 'react'
import type { OpenTicket, Workspace, WorkspaceFailure } from '../../zendesk/workspace.ts'

export type TicketState =
  | { at: 'reading' }
  | { at: 'unreadable'; failure: WorkspaceFailure }
  | { at: 'open'; open: OpenTicket }

/** The open ticket, read again when it changes; an answer that a newer one has overtaken is dropped. */
export function useTicket(workspace: Workspace): { state: TicketState; readAgain: () => void } {
  const [state, setState] = useState<TicketState>({ at: 'reading' })
  const newest = useRef(0)

  const readAgain = useCallback(async () => {
    const reading = ++newest.current
    const result = await workspace.readTicket()
    if (reading !== newest.current) return
    setState(result.ok ? { at: 'open', open: result.value } : { at: 'unreadable', failure: result.failure })
  }, [workspace])

  useEffect(() => {
    void readAgain()
    return workspace.listen({
      ticketChanged: () => void readAgain(),
      submitted: () => void readAgain(),
    })
  }, [workspace, readAgain])

  return { state, readAgain: () => void readAgain() }
}
