import type { KeyboardEvent, ReactNode } from 'react'
import { addTags, removeTags } from '../../desk/tags.ts'
import type { ShownTicket } from '../shown-ticket.ts'
import { Field } from './field.tsx'
import { Icon } from './icons.tsx'
import { useWorkspace } from './use-workspace.ts'

export function TagsField({ ticket }: { ticket: ShownTicket }): ReactNode {
  const { actions } = useWorkspace()
  const add = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    actions.edit(ticket.id, { tags: addTags(ticket.tags, [event.currentTarget.value]) })
    event.currentTarget.value = ''
  }
  return (
    <Field label="Tags">
      {(id) => (
        <div className="tags-box">
          <ul className="chips" aria-label="Tags of the ticket">
            {ticket.tags.map((tag) => (
              <li key={tag}>
                {tag}
                <button
                  type="button"
                  aria-label={`Remove tag ${tag}`}
                  onClick={() => actions.edit(ticket.id, { tags: removeTags(ticket.tags, [tag]) })}
                >
                  <Icon name="close" />
                </button>
              </li>
            ))}
          </ul>
          <input id={id} type="text" placeholder="Add a tag" onKeyDown={add} />
        </div>
      )}
    </Field>
  )
}
