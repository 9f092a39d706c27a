import type { ReactNode } from 'react'
import type { FrameView } from '../workspace-state.ts'
import { isFrameShown } from '../zaf/follow-workspace.ts'
import { AppFrame } from './app-frame.tsx'
import { Icon } from './icons.tsx'
import { useWorkspace } from './use-workspace.ts'

const narrowest = 280
const widest = 420

/** The right panel: one living iframe of the app for each open ticket, of which one is shown. */
export function ContextPanel(): ReactNode {
  const { state, store } = useWorkspace()
  const isHere = state.place.at === 'ticket' && state.session.app.frames.ticket_sidebar !== undefined
  const resize = (width: number) =>
    store.update(() => ({ panelWidth: Math.min(widest, Math.max(narrowest, width)) }))
  return (
    <>
      <aside
        className="panel"
        aria-label="Apps"
        hidden={!isHere || !state.isPanelOpen}
        style={{ width: state.panelWidth }}
      >
        <PanelEdge width={state.panelWidth} onResize={resize} />
        {state.frames
          .filter((frame) => frame.ticketId !== null)
          .map((frame) => (
            <PanelApp key={frame.guid} frame={frame} />
          ))}
      </aside>
      <div className="panel-rail" hidden={!isHere}>
        <button
          type="button"
          className="icon-button"
          aria-label="Apps panel"
          aria-pressed={state.isPanelOpen}
          onClick={() => store.update(({ isPanelOpen }) => ({ isPanelOpen: !isPanelOpen }))}
        >
          <Icon name="apps" />
        </button>
      </div>
    </>
  )
}

function PanelApp({ frame }: { frame: FrameView }): ReactNode {
  const { state } = useWorkspace()
  return (
    <section className="app-box" hidden={!isFrameShown(frame, state) || !frame.isVisible}>
      <h2>{state.session.app.name}</h2>
      <AppFrame frame={frame} />
    </section>
  )
}

function PanelEdge({ width, onResize }: { width: number; onResize(width: number): void }): ReactNode {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a splitter that moves is no <hr>
    <div
      className="panel-edge"
      role="separator"
      aria-orientation="vertical"
      aria-label="Width of the apps panel"
      aria-valuenow={width}
      aria-valuemin={narrowest}
      aria-valuemax={widest}
      tabIndex={0}
      onKeyDown={({ key }) => {
        if (key === 'ArrowLeft') onResize(width + 20)
        if (key === 'ArrowRight') onResize(width - 20)
      }}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={(event) => {
        if (event.buttons === 1) onResize(Math.round(window.innerWidth - 52 - event.clientX))
      }}
    />
  )
}
