import type { ReactNode } from 'react'
import type { TicketTab } from '../workspace-state.ts'
import { AgentMenu } from './agent-menu.tsx'
import { Icon } from './icons.tsx'
import { useWorkspace } from './use-workspace.ts'

export function TopBar(): ReactNode {
  const { state, store } = useWorkspace()
  const isDark = state.scheme === 'dark'
  return (
    <header className="top">
      <div className="tabs" role="tablist" aria-label="Open tickets">
        {state.tabs.map((tab) => (
          <TabHandle key={tab.saved.id} tab={tab} />
        ))}
      </div>
      <button
        type="button"
        className="icon-button"
        aria-pressed={isDark}
        aria-label="Dark mode"
        onClick={() => store.update(() => ({ scheme: isDark ? 'light' : 'dark' }))}
      >
        <Icon name={isDark ? 'sun' : 'moon'} />
      </button>
      <AgentMenu />
    </header>
  )
}

function TabHandle({ tab }: { tab: TicketTab }): ReactNode {
  const { state, actions } = useWorkspace()
  const { id, subject, requester, status } = tab.saved
  const isShown = state.place.at === 'ticket' && state.place.id === id
  return (
    <div className="tab" data-shown={isShown}>
      <button
        type="button"
        role="tab"
        aria-selected={isShown}
        onClick={() => actions.go({ at: 'ticket', id })}
      >
        <span className={`dot dot-${status}`} aria-hidden="true" />
        <span className="tab-text">
          <b>{subject}</b>
          <small>
            #{id} · {requester.name}
          </small>
        </span>
      </button>
      <button
        type="button"
        className="tab-close"
        aria-label={`Close #${id}`}
        onClick={() => actions.closeTab(id)}
      >
        <Icon name="close" />
      </button>
    </div>
  )
}
