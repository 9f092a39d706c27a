import { Button } from '@zendeskgarden/react-buttons'
import { type ReactNode, useEffect, useState } from 'react'
import type { OpenTicket, OtherTicket, Workspace } from '../../zendesk/workspace.ts'
import { Caution } from '../parts/caution.tsx'
import { PlainList, Small, Stack } from '../parts/layout.tsx'
import { useWords } from '../words/words.ts'

type SurroundingsProps = { workspace: Workspace; open: OpenTicket; ticketId: number }

/** Who else looks at this ticket, and which other recent tickets its requester has. */
export function Surroundings({ workspace, open, ticketId }: SurroundingsProps): ReactNode {
  const { around, statuses } = useWords()
  const others = useOtherTickets(workspace, open.requesterId).filter(({ id }) => id !== ticketId)
  if (open.viewers.length === 0 && others.length === 0) return null
  return (
    <Stack $gap={8}>
      {open.viewers.length > 0 && (
        <Caution>{around.viewers(open.viewers.map(({ name }) => name).join(', '))}</Caution>
      )}
      {others.length > 0 && (
        <div>
          <Small>{around.otherTickets}</Small>
          <PlainList>
            {others.map(({ id, subject, status }) => (
              <li key={id}>
                <Button isLink onClick={() => workspace.openTicket(id)}>
                  #{id} {subject}
                </Button>{' '}
                <Small as="span">{statuses[status]}</Small>
              </li>
            ))}
          </PlainList>
        </div>
      )}
    </Stack>
  )
}

function useOtherTickets(workspace: Workspace, requesterId: number | undefined): readonly OtherTicket[] {
  const [tickets, setTickets] = useState<readonly OtherTicket[]>([])
  useEffect(() => {
    if (requesterId === undefined) return
    let overtaken = false
    void workspace.findTicketsOf(requesterId).then((found) => {
      if (!overtaken) setTickets(found.ok ? found.value : [])
    })
    return () => {
      overtaken = true
    }
  }, [workspace, requesterId])
  return tickets
}
