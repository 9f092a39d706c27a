import type { ReactNode } from 'react'
import { AppFrame } from './app-frame.tsx'
import { useWorkspace } from './use-workspace.ts'

/** The app's page of the navigation bar; it stays alive while something else is shown. */
export function AppPage({ isShown }: { isShown: boolean }): ReactNode {
  const { state } = useWorkspace()
  const frame = state.frames.find((known) => known.ticketId === null)
  if (frame === undefined) return null
  return (
    <section className="app-page" hidden={!isShown} aria-label={state.session.app.name}>
      <AppFrame frame={frame} />
    </section>
  )
}
