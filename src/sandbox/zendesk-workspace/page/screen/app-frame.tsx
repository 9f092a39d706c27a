import { type ReactNode, useCallback } from 'react'
import type { FrameView } from '../workspace-state.ts'
import { useWorkspace } from './use-workspace.ts'

const allowed = 'allow-scripts allow-same-origin allow-forms allow-popups'

/** An app's iframe, on the app's own origin; downloads and the clipboard are barred, as in Zendesk, the first by a dial. */
export function AppFrame({ frame }: { frame: FrameView }): ReactNode {
  const { state, host } = useWorkspace()
  const { downloadsAllowed } = state.session.dials
  const { key } = frame
  const attach = useCallback(
    (element: HTMLIFrameElement | null) => {
      if (element !== null) host.attach(key, element)
    },
    [host, key],
  )
  return (
    <iframe
      ref={attach}
      title={toTitle(frame, state.session.app.name)}
      src={frame.src}
      sandbox={`${allowed}${downloadsAllowed ? ' allow-downloads' : ''}`}
      style={{ height: frame.height }}
      onLoad={() => host.frameLoaded(key)}
    />
  )
}

function toTitle({ ticketId }: FrameView, name: string): string {
  if (ticketId === null) return name
  return ticketId < 0 ? `${name}, new ticket` : `${name}, #${ticketId}`
}
