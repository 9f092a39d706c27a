import type { ReactNode } from 'react'
import { findTab } from '../workspace-state.ts'
import { AdminPage } from './admin-page.tsx'
import { AppPage } from './app-page.tsx'
import { ContextPanel } from './context-panel.tsx'
import { NavRail } from './nav-rail.tsx'
import { SandboxDrawer } from './sandbox-drawer.tsx'
import { TicketList } from './ticket-list.tsx'
import { TicketScreen } from './ticket-screen.tsx'
import { Toasts } from './toasts.tsx'
import { TopBar } from './top-bar.tsx'
import { useWorkspace } from './use-workspace.ts'

export function Workspace(): ReactNode {
  const { state } = useWorkspace()
  return (
    <div className="workspace" data-scheme={state.scheme}>
      <NavRail />
      <TopBar />
      <main className="place">
        <PlaceShown />
        <ContextPanel />
      </main>
      {state.isDrawerOpen && <SandboxDrawer />}
      <Toasts />
    </div>
  )
}

function PlaceShown(): ReactNode {
  const { state } = useWorkspace()
  const { place } = state
  const isApp = place.at === 'app'
  const tab = place.at === 'ticket' ? findTab(state, place.id) : undefined
  return (
    <>
      {place.at === 'list' && <TicketList />}
      {place.at === 'admin' && <AdminPage />}
      {tab !== undefined && <TicketScreen key={tab.saved.id} tab={tab} />}
      <AppPage isShown={isApp} />
    </>
  )
}
