import type { ReactNode } from 'react'
import { addressOf } from '../address.ts'
import type { Place } from '../workspace-state.ts'
import { Icon, type IconName } from './icons.tsx'
import { useWorkspace } from './use-workspace.ts'

export function NavRail(): ReactNode {
  const { state, store } = useWorkspace()
  const { app } = state.session
  return (
    <nav className="rail" aria-label="Workspace">
      <div className="rail-mark" aria-hidden="true">
        C
      </div>
      <RailLink place={{ at: 'list' }} icon="tickets" label="Tickets" />
      {app.frames.nav_bar !== undefined && (
        <RailLink
          place={{ at: 'app' }}
          icon={app.navBarIcon === null ? 'apps' : { svg: app.navBarIcon }}
          label={app.name}
        />
      )}
      <RailLink place={{ at: 'admin' }} icon="gear" label="Admin" />
      <button
        type="button"
        className="rail-item rail-end"
        aria-expanded={state.isDrawerOpen}
        onClick={() => store.update(({ isDrawerOpen }) => ({ isDrawerOpen: !isDrawerOpen }))}
      >
        <Icon name="dials" />
        <span>Sandbox</span>
      </button>
    </nav>
  )
}

type RailLinkProps = { place: Place; icon: IconName | { svg: string }; label: string }

function RailLink({ place, icon, label }: RailLinkProps): ReactNode {
  const { state, actions } = useWorkspace()
  const isHere = state.place.at === place.at || (place.at === 'list' && state.place.at === 'ticket')
  return (
    <a
      className="rail-item"
      href={addressOf(place)}
      aria-current={isHere ? 'page' : undefined}
      onClick={(event) => {
        event.preventDefault()
        actions.go(place)
      }}
    >
      {typeof icon === 'string' ? <Icon name={icon} /> : <AppIcon svg={icon.svg} />}
      <span>{label}</span>
    </a>
  )
}

/** An app's own picture in the rail's colour; as a mask it can do nothing but be seen. */
function AppIcon({ svg }: { svg: string }): ReactNode {
  const mask = `url("data:image/svg+xml,${encodeURIComponent(svg)}")`
  return <span className="app-icon" aria-hidden="true" style={{ maskImage: mask }} />
}
