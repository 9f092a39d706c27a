import type { ReactNode } from 'react'
import { toShownTicket } from '../shown-ticket.ts'
import type { TicketTab } from '../workspace-state.ts'
import { Composer } from './composer.tsx'
import { Conversation } from './conversation.tsx'
import { Properties } from './properties.tsx'
import { StatusBadge } from './status-badge.tsx'
import { SubmitBar } from './submit-bar.tsx'
import { useWorkspace } from './use-workspace.ts'

export function TicketScreen({ tab }: { tab: TicketTab }): ReactNode {
  const { state, actions } = useWorkspace()
  const ticket = toShownTicket(tab, state.session)
  const isClosed = ticket.status === 'closed'
  return (
    <>
      <Properties tab={tab} ticket={ticket} />
      <section className="ticket" aria-label={ticket.isNew ? 'New ticket' : `Ticket #${ticket.id}`}>
        <h1 className="hidden-label">{ticket.isNew ? 'New ticket' : `${ticket.subject} #${ticket.id}`}</h1>
        <header className="ticket-head">
          <input
            aria-label="Subject"
            placeholder="Subject"
            value={ticket.subject}
            disabled={isClosed || state.session.me.isLight}
            onChange={(event) => actions.edit(ticket.id, { subject: event.target.value })}
          />
          <StatusBadge status={ticket.status} label={isClosed ? 'Closed' : ticket.customStatus.agentLabel} />
          <span className="quiet">
            {ticket.isNew
              ? 'not saved yet'
              : `#${ticket.id} · via ${ticket.channel === 'email' ? 'e-mail' : 'phone'}`}
          </span>
          <Viewers tab={tab} />
        </header>
        <Conversation comments={ticket.comments} />
        {isClosed ? (
          <p className="closed-words">This ticket is closed. It can be read, not changed.</p>
        ) : (
          <Composer tab={tab} ticket={ticket} />
        )}
        <SubmitBar tab={tab} ticket={ticket} />
      </section>
    </>
  )
}

function Viewers({ tab }: { tab: TicketTab }): ReactNode {
  const { state } = useWorkspace()
  const others = tab.saved.viewers.filter(({ person }) => person.id !== state.session.me.id)
  if (others.length === 0) return null
  const words = others.map(
    ({ person, isEditing }) => `${person.name} ${isEditing ? 'is writing' : 'is viewing'}`,
  )
  return <span className="viewers">{words.join(', ')}</span>
}
