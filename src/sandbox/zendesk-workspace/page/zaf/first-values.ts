import { type FrameView, findTab, type WorkspaceState } from '../workspace-state.ts'
import { toTicketProperties } from './ticket-properties.ts'

/** What Zendesk tells while it first fills in a ticket: the activation, and each property once. */
export function firstValues(
  event: string,
  frame: FrameView,
  { state, isShown }: { state: WorkspaceState; isShown: boolean },
): unknown[] {
  const activation = frame.ticketId === null ? 'pane.activated' : 'app.activated'
  if (event === activation) return isShown ? [{}] : []
  const tab = frame.ticketId === null ? undefined : findTab(state, frame.ticketId)
  if (tab === undefined) return []
  const properties = toTicketProperties(tab, state.session)
  if (event === '*.changed') {
    return Object.entries(properties).map(([propertyName, newValue]) => ({ propertyName, newValue }))
  }
  const name = event.replace(/\.changed$/, '')
  return name !== event && Object.hasOwn(properties, name) ? [properties[name]] : []
}
