import { type FrameView, findTab, type Store, type WorkspaceState } from '../workspace-state.ts'
import { changesBetween, toTicketProperties } from './ticket-properties.ts'
import type { ZafHost } from './zaf-host.ts'

const goodbyeMs = 100

/** Keeps one frame a tab and tells the frames what happens in the workspace. */
export function followWorkspace(store: Store, host: ZafHost, origin: string): void {
  store.subscribe((state, before) => {
    openFrames(store, state, origin)
    tellGone(store, host, before)
    for (const frame of state.frames) {
      tellChanges(frame, host, [before, state])
      tellActivation(frame, host, [before, state])
    }
    if (state.scheme !== before.scheme) host.tellAll('colorScheme.changed', state.scheme)
  })
}

export function isFrameShown(frame: FrameView, { place }: WorkspaceState): boolean {
  return frame.ticketId === null ? place.at === 'app' : place.at === 'ticket' && place.id === frame.ticketId
}

function openFrames(store: Store, state: WorkspaceState, origin: string): void {
  const wanted = wantedFrames(state).filter(({ key }) => !state.frames.some((frame) => frame.key === key))
  const opened = wanted.flatMap((frame) => {
    const found = state.session.app.frames[frame.location]
    return found === undefined ? [] : [{ ...frame, ...toFrame(found.url, { scheme: state.scheme, origin }) }]
  })
  if (opened.length > 0) store.update(({ frames }) => ({ frames: [...frames, ...opened] }))
}

type Wanted = Pick<FrameView, 'key' | 'ticketId' | 'location' | 'height'>

function wantedFrames({ tabs, place }: WorkspaceState): Wanted[] {
  const ofTabs = tabs.map(({ saved }): Wanted => {
    const location = saved.isNew ? 'new_ticket_sidebar' : 'ticket_sidebar'
    return { key: `ticket-${saved.id}`, ticketId: saved.id, location, height: '80px' }
  })
  if (place.at !== 'app') return ofTabs
  return [...ofTabs, { key: 'nav_bar', ticketId: null, location: 'nav_bar', height: '100%' }]
}

function toFrame(
  url: string,
  { scheme, origin }: { scheme: string; origin: string },
): Omit<FrameView, keyof Wanted> {
  const guid = crypto.randomUUID()
  const src = new URL(url)
  src.searchParams.set('origin', origin)
  src.searchParams.set('app_guid', guid)
  src.searchParams.set('colorScheme', scheme)
  return { guid, src: src.href, isVisible: true }
}

function tellGone(store: Store, host: ZafHost, before: WorkspaceState): void {
  for (const { saved } of before.tabs) {
    if (findTab(store.get(), saved.id) !== undefined) continue
    const key = `ticket-${saved.id}`
    host.tell(saved.id, 'app.willDestroy')
    setTimeout(() => {
      host.forget(key)
      store.update(({ frames }) => ({ frames: frames.filter((frame) => frame.key !== key) }))
    }, goodbyeMs)
  }
}

function tellChanges(
  frame: FrameView,
  host: ZafHost,
  [before, state]: readonly [WorkspaceState, WorkspaceState],
): void {
  if (frame.ticketId === null) return
  const was = findTab(before, frame.ticketId)
  const is = findTab(state, frame.ticketId)
  if (was === undefined || is === undefined || was === is) return
  const changes = changesBetween(
    toTicketProperties(was, before.session),
    toTicketProperties(is, state.session),
  )
  for (const change of changes) {
    host.tellFrame(frame.key, `${change.propertyName}.changed`, change.newValue)
    host.tellFrame(frame.key, '*.changed', change)
  }
}

function tellActivation(
  frame: FrameView,
  host: ZafHost,
  [before, state]: readonly [WorkspaceState, WorkspaceState],
): void {
  const [was, is] = [isFrameShown(frame, before), isFrameShown(frame, state)]
  const kind = frame.ticketId === null ? 'pane' : 'app'
  if (was !== is) host.tellFrame(frame.key, is ? `${kind}.activated` : `${kind}.deactivated`, {})
  if (frame.ticketId !== null && state.isPanelOpen !== before.isPanelOpen) {
    host.tellFrame(frame.key, state.isPanelOpen ? 'app.expanded' : 'app.collapsed', {})
  }
}
