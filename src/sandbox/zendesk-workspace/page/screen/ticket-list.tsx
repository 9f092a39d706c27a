import type { ReactNode } from 'react'
import type { TicketRow } from '../../desk-api/views.ts'
import { addressOf } from '../address.ts'
import { findStatus } from '../shown-ticket.ts'
import { ago } from './ago.ts'
import { StatusBadge } from './status-badge.tsx'
import { useWorkspace } from './use-workspace.ts'

export function TicketList(): ReactNode {
  const { state } = useWorkspace()
  return (
    <section className="list" aria-labelledby="list-title">
      <h1 id="list-title">Tickets of the Early Learning Help Desk</h1>
      <p className="quiet">{state.rows.length} tickets</p>
      <table>
        <thead>
          <tr>
            <th scope="col">Status</th>
            <th scope="col">ID</th>
            <th scope="col">Subject</th>
            <th scope="col">Requester</th>
            <th scope="col">Assignee</th>
            <th scope="col">Updated</th>
          </tr>
        </thead>
        <tbody>
          {state.rows.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Row({ row }: { row: TicketRow }): ReactNode {
  const { state, actions } = useWorkspace()
  const { agentLabel } = findStatus(state.session, row.customStatusId)
  const open = () => void actions.openTicket(row.id)
  return (
    <tr onClick={open}>
      <td>
        <StatusBadge status={row.status} label={row.status === 'closed' ? 'Closed' : agentLabel} />
      </td>
      <td>#{row.id}</td>
      <td>
        <a
          href={addressOf({ at: 'ticket', id: row.id })}
          onClick={(event) => {
            event.preventDefault()
            event.stopPropagation()
            open()
          }}
        >
          {row.subject}
        </a>
      </td>
      <td>{row.requesterName}</td>
      <td>{row.assigneeName || '–'}</td>
      <td>
        <time dateTime={row.updatedAt}>{ago(row.updatedAt, Date.now())}</time>
      </td>
    </tr>
  )
}
