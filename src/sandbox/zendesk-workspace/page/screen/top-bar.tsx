import type { ReactNode } from 'react'
import type { TicketTab } from '../workspace-state.ts'
import { AgentMenu } from './agent-menu.tsx'
import { Icon } from './icons.tsx'
import { useWorkspace } from './use-workspace.ts'

export function TopBar(): ReactNode {
  const { state, store, actions } = useWorkspace()
  const isDark = state.scheme === 'dark'
  return (
    <header className="top">
      {state.tabs.length === 0 ? (
        <div className="tabs" />
      ) : (
        <div className="tabs" role="tablist" aria-label="Open tickets">
          {state.tabs.map((tab) => (
            <TabHandle key={tab.saved.id} tab={tab} />
          ))}
        </div>
      )}
      {!state.session.me.isLight && (
        <button type="button" className="icon-button" aria-label="New ticket" onClick={actions.openNewTicket}>
          <Icon name="plus" />
        </button>
      )}
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

/** The cross closes by pointer; by keyboard Delete does, since a tab may hold no button. */
function TabHandle({ tab }: { tab: TicketTab }): ReactNode {
  const { state, actions } = useWorkspace()
  const { id, isNew, subject, requester, status } = tab.saved
  const isShown = state.place.at === 'ticket' && state.place.id === id
  return (
    <button
      type="button"
      role="tab"
      className="tab"
      aria-selected={isShown}
      onClick={() => actions.go({ at: 'ticket', id })}
      onKeyDown={({ key }) => key === 'Delete' && actions.closeTab(id)}
    >
      <span className={`dot dot-${status}`} aria-hidden="true" />
      <span className="tab-text">
        <b>{subject || 'New ticket'}</b>
        <small>{isNew ? 'not saved yet' : `#${id} · ${requester.name}`}</small>
      </span>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the same is done by Delete on the tab */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the same is done by Delete on the tab */}
      <span
        className="tab-close"
        title={isNew ? 'Close the new ticket (Delete)' : `Close #${id} (Delete)`}
        onClick={(event) => {
          event.stopPropagation()
          actions.closeTab(id)
        }}
      >
        <Icon name="close" />
      </span>
    </button>
  )
}
