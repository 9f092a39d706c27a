import type { ReactNode } from 'react'
import { nobody } from '../new-ticket.ts'
import type { ShownTicket } from '../shown-ticket.ts'
import type { TicketTab } from '../workspace-state.ts'
import { AssigneeField } from './assignee-field.tsx'
import { Field } from './field.tsx'
import { TagsField } from './tags-field.tsx'
import { useWorkspace } from './use-workspace.ts'

const programAreas = ['Early Achievers', 'ECEAP', 'Head Start', 'Licensing', 'Other']

/** The left column: the ticket's form. */
export function Properties({ tab, ticket }: { tab: TicketTab; ticket: ShownTicket }): ReactNode {
  const { state } = useWorkspace()
  const isLocked = ticket.status === 'closed' || state.session.me.isLight
  return (
    <aside className="properties" aria-label="Ticket properties">
      <fieldset disabled={isLocked}>
        <legend className="hidden-label">Ticket form</legend>
        <RequesterField ticket={ticket} />
        <AssigneeField ticket={ticket} />
        <div className="field">
          <span className="label">CCs</span>
          {ticket.collaborators.length === 0 ? (
            <span className="quiet">–</span>
          ) : (
            <ul className="chips">
              {ticket.collaborators.map((person) => (
                <li key={person.id} title={person.email ?? ''}>
                  {person.name}
                </li>
              ))}
            </ul>
          )}
        </div>
        <TagsField ticket={ticket} />
        <StatusField ticket={ticket} />
        <ProgramAreaField tab={tab} />
      </fieldset>
    </aside>
  )
}

function RequesterField({ ticket }: { ticket: ShownTicket }): ReactNode {
  const { actions } = useWorkspace()
  if (!ticket.isNew) {
    return (
      <div className="field">
        <span className="label">Requester</span>
        <div className="person">
          <b>{ticket.requester.name}</b>
          <span className="quiet">{ticket.requester.email ?? 'no e-mail address'}</span>
        </div>
      </div>
    )
  }
  const choose = (email: string) => actions.edit(ticket.id, { requester: { ...nobody, name: email, email } })
  return (
    <Field label="Requester">
      {(id) => (
        <input
          id={id}
          type="email"
          placeholder="E-mail address"
          value={ticket.requester.email ?? ''}
          onChange={(event) => choose(event.target.value)}
        />
      )}
    </Field>
  )
}

function StatusField({ ticket }: { ticket: ShownTicket }): ReactNode {
  const { state, actions } = useWorkspace()
  return (
    <Field label="Status">
      {(id) => (
        <select
          id={id}
          value={ticket.customStatusId}
          onChange={(event) => actions.edit(ticket.id, { customStatusId: Number(event.target.value) })}
        >
          {state.session.statuses.map((status) => (
            <option key={status.id} value={status.id}>
              {status.agentLabel}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

function ProgramAreaField({ tab }: { tab: TicketTab }): ReactNode {
  const { state, actions } = useWorkspace()
  const value = tab.edits.programArea === undefined ? tab.saved.programArea : tab.edits.programArea
  const isRequired = state.session.dials.fieldRequiredOnSolve
  return (
    <Field label={<>Program area{isRequired && <em> (required to solve)</em>}</>}>
      {(id) => (
        <select
          id={id}
          value={value ?? ''}
          onChange={(event) => actions.edit(tab.saved.id, { programArea: event.target.value || null })}
        >
          <option value="">–</option>
          {programAreas.map((area) => (
            <option key={area}>{area}</option>
          ))}
        </select>
      )}
    </Field>
  )
}
