import type { ReactNode } from 'react'
import type { ShownTicket } from '../shown-ticket.ts'
import type { Draft, TicketTab } from '../workspace-state.ts'
import { Icon } from './icons.tsx'
import { RichText } from './rich-text.tsx'
import { useWorkspace } from './use-workspace.ts'

const kinds: readonly [Draft['type'], 'reply' | 'note', string][] = [
  ['publicReply', 'reply', 'Public reply'],
  ['internalNote', 'note', 'Internal note'],
]

export function Composer({ tab, ticket }: { tab: TicketTab; ticket: ShownTicket }): ReactNode {
  const { state, actions, composers } = useWorkspace()
  const isNote = tab.draft.type === 'internalNote'
  const copies = ticket.collaborators.map((person) => person.name).join(', ')
  return (
    <section className="composer" data-note={isNote} aria-label="Composer">
      <div className="composer-head">
        <fieldset className="kinds">
          <legend className="hidden-label">Kind of comment</legend>
          {kinds.map(([type, icon, label]) => (
            <button
              key={type}
              type="button"
              aria-pressed={tab.draft.type === type}
              disabled={type === 'publicReply' && state.session.me.isLight}
              onClick={() => actions.setDraft(ticket.id, { type })}
            >
              <Icon name={icon} />
              {label}
            </button>
          ))}
        </fieldset>
        {!isNote && (
          <span className="quiet composer-to">
            To: {ticket.requester.name}
            {copies !== '' && ` · CC: ${copies}`}
          </span>
        )}
      </div>
      <RichText
        html={tab.draft.html}
        label="Comment"
        onInput={(html) => actions.setDraft(ticket.id, { html })}
        onReady={(insert) => composers.show({ ticketId: ticket.id, insert })}
      />
    </section>
  )
}
