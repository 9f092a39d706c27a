import type { ReactNode } from 'react'
import { Icon } from './icons.tsx'
import { useWorkspace } from './use-workspace.ts'

export function Toasts(): ReactNode {
  const { state, actions } = useWorkspace()
  return (
    <div className="toasts" role="status" aria-live="polite">
      {state.toasts.map(({ id, kind, text }) => (
        <div key={id} className={`toast toast-${kind}`}>
          <span>{text}</span>
          <button type="button" aria-label="Dismiss" onClick={() => actions.dismiss(id)}>
            <Icon name="close" />
          </button>
        </div>
      ))}
    </div>
  )
}
