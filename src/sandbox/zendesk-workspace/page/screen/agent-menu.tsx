import type { ReactNode } from 'react'
import type { PersonView } from '../../desk-api/views.ts'
import { useWorkspace } from './use-workspace.ts'

/** Who is signed in; choosing somebody else opens the page anew as that person. */
export function AgentMenu(): ReactNode {
  const { state, client } = useWorkspace()
  const { me, choices } = state.session
  const open = (agentId: number) => {
    const next = new URL(location.href)
    next.searchParams.set('agent', String(agentId))
    location.assign(next)
  }
  return (
    <div className="agent">
      <span className="avatar" aria-hidden="true">
        {initials(me.name)}
      </span>
      <label>
        <span className="hidden-label">Signed in as</span>
        <select value={me.id} onChange={(event) => open(Number(event.target.value))}>
          {choices.map((person) => (
            <option key={person.id} value={person.id}>
              {person.name} ({roleOf(person)})
            </option>
          ))}
        </select>
      </label>
      <label>
        <span className="hidden-label">Language</span>
        <select
          value={me.locale}
          onChange={async (event) => {
            await client.setLocale(event.target.value)
            location.reload()
          }}
        >
          <option value="en-US">English</option>
          <option value="es">Español</option>
        </select>
      </label>
    </div>
  )
}

export function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word))
  return [words[0], words.at(-1)]
    .map((word) => word?.charAt(0) ?? '')
    .join('')
    .toUpperCase()
}

function roleOf({ role, isLight }: PersonView): string {
  return isLight ? 'light agent' : role
}
