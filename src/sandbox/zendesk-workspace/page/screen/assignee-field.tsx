import type { ReactNode } from 'react'
import type { ShownTicket } from '../shown-ticket.ts'
import { Field } from './field.tsx'
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
    <Field label="Assignee">
      {(id) => (
        <select
          id={id}
          value={`${group?.id ?? 0}/${user?.id ?? 0}`}
          onChange={(event) => choose(event.target.value)}
        >
          <option value="0/0">–</option>
          {groups.map((each) => (
            <optgroup key={each.id} label={each.name}>
              <option value={`${each.id}/0`}>{each.name}</option>
              {staff
                .filter((person) => person.groups.some((member) => member.id === each.id))
                .map((person) => (
                  <option key={person.id} value={`${each.id}/${person.id}`}>
                    {person.name}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      )}
    </Field>
  )
}
