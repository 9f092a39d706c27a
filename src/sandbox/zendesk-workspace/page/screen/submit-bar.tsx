import { type ReactNode, useState } from 'react'
import type { ShownTicket } from '../shown-ticket.ts'
import type { TicketTab } from '../workspace-state.ts'
import { Icon } from './icons.tsx'
import { useWorkspace } from './use-workspace.ts'

export function SubmitBar({ tab, ticket }: { tab: TicketTab; ticket: ShownTicket }): ReactNode {
  const { state, actions, submit } = useWorkspace()
  const [isOpen, setOpen] = useState(false)
  const isHeld = !tab.canSave || tab.isSubmitting || ticket.status === 'closed'
  const submitAs = (customStatusId: number) => {
    setOpen(false)
    actions.edit(ticket.id, { customStatusId })
    void submit(ticket.id)
  }
  return (
    <footer className="submit-bar">
      <button type="button" className="plain" onClick={() => actions.closeTab(ticket.id)}>
        Close tab
      </button>
      <span className="submit-group">
        <button type="button" className="primary" disabled={isHeld} onClick={() => void submit(ticket.id)}>
          {tab.isSubmitting ? 'Saving …' : `Submit as ${ticket.customStatus.agentLabel}`}
        </button>
        <button
          type="button"
          className="primary submit-more"
          aria-label="Other statuses"
          aria-haspopup="menu"
          aria-expanded={isOpen}
          disabled={isHeld || state.session.me.isLight}
          onClick={() => setOpen(!isOpen)}
          onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}
        >
          <Icon name="chevron" />
        </button>
        {isOpen && (
          <div className="menu" role="menu">
            {state.session.statuses.map((status) => (
              <button key={status.id} type="button" role="menuitem" onClick={() => submitAs(status.id)}>
                <span className={`dot dot-${status.category}`} aria-hidden="true" />
                Submit as {status.agentLabel}
              </button>
            ))}
          </div>
        )}
      </span>
    </footer>
  )
}
