import type { ReactNode } from 'react'
import { type Dials, dialsSchema } from '../../dials.ts'
import { shownTicketId } from '../workspace-state.ts'
import { Icon } from './icons.tsx'
import { useWorkspace } from './use-workspace.ts'

const happenings = [
  ['requester-replies', 'The requester replies'],
  ['agent-replies', 'Another agent adds a reply'],
  ['close', 'The ticket is closed'],
] as const

/** What only a sandbox has: things that happen to a ticket, faults on purpose, and the log of refusals. */
export function SandboxDrawer(): ReactNode {
  const { state, store, client } = useWorkspace()
  const ticketId = shownTicketId(state)
  return (
    <aside className="drawer" aria-label="Sandbox">
      <header>
        <h2>Sandbox</h2>
        <button
          type="button"
          className="icon-button"
          aria-label="Close the sandbox drawer"
          onClick={() => store.update(() => ({ isDrawerOpen: false }))}
        >
          <Icon name="close" />
        </button>
      </header>
      <h3>Let something happen</h3>
      <p className="quiet">{ticketId === undefined ? 'Open a ticket first.' : `To ticket #${ticketId}:`}</p>
      <div className="happenings">
        {happenings.map(([name, label]) => (
          <button
            key={name}
            type="button"
            className="plain"
            disabled={ticketId === undefined}
            onClick={() => ticketId !== undefined && void client.happen(ticketId, name)}
          >
            {label}
          </button>
        ))}
      </div>
      <h3>Faults on purpose</h3>
      {dialNames.map((name) => (
        <DialField key={name} name={name} />
      ))}
      <h3>Log</h3>
      <ol className="log">
        {state.session.log.toReversed().map((line) => (
          <li key={line.id} data-level={line.level}>
            <time dateTime={line.at}>{line.at.slice(11, 19)}</time> {line.text}
          </li>
        ))}
      </ol>
    </aside>
  )
}

const dialNames = dialsSchema.keyof().options

function DialField({ name }: { name: keyof Dials }): ReactNode {
  const { state, client } = useWorkspace()
  const value = state.session.dials[name]
  const schema = dialsSchema.shape[name]
  const id = `dial-${name}`
  const turn = (turned: string | number | boolean) => void client.turnDials({ [name]: turned })
  return (
    <div className="dial">
      <label htmlFor={id}>{schema.description}</label>
      {typeof value === 'boolean' && (
        <input id={id} type="checkbox" checked={value} onChange={(event) => turn(event.target.checked)} />
      )}
      {typeof value === 'number' && (
        <input
          id={id}
          type="number"
          min={0}
          step={100}
          value={value}
          onChange={(event) => turn(event.target.valueAsNumber || 0)}
        />
      )}
      {typeof value === 'string' && (
        <select id={id} value={value} onChange={(event) => turn(event.target.value)}>
          {choicesOf(name).map((choice) => (
            <option key={choice}>{choice}</option>
          ))}
        </select>
      )}
    </div>
  )
}

function choicesOf(name: keyof Dials): readonly string[] {
  const schema = dialsSchema.shape[name]
  return 'options' in schema ? schema.options : []
}
