import type { ReactNode } from 'react'
import type { ShownTicket } from '../shown-ticket.ts'
import { useWorkspace } from './use-workspace.ts'

export function AssigneeField({ ticket }: { ticket: ShownTicket }): ReactNode {
  const { state, actions } = useWorkspace()
  const { groups, staff } = state.session
  const { group, user } = ticket.assignee
  const choose = (value: string) => {
    const [groupId, userId] = value.split('/').map(Number)
    actions.edit(ticket.id, {
      assignee: {
        group: groups.find(({ id }) => id === groupId) ?? null,
        user: staff.find(({ id }) => id === userId) ?? null,
      },
    })
  }
  return (
    <label className="field">
      <span className="label">Assignee</span>
      <select value={`${group?.id ?? 0}/${user?.id ?? 0}`} onChange={(event) => choose(event.target.value)}>
        <option value="0/0">–</option>
        {groups.map(({ id, name }) => (
          <optgroup key={id} label={name}>
            <option value={`${id}/0`}>{name}</option>
            {staff
              .filter((person) => person.groups.some((member) => member.id === id))
              .map((person) => (
                <option key={person.id} value={`${id}/${person.id}`}>
                  {person.name}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </label>
  )
}
