import type { Place, Store } from './workspace-state.ts'

export function addressOf(place: Place): string {
  switch (place.at) {
    case 'list':
      return '/agent/filters/unsolved'
    case 'ticket':
      return place.id < 0 ? `/agent/tickets/new/${-place.id}` : `/agent/tickets/${place.id}`
    case 'app':
      return '/agent/apps/installed'
    case 'admin':
      return '/admin/apps-integrations/apps'
  }
}

export function placeOf(pathname: string): Place {
  const ticketId = Number(/^\/agent\/tickets\/(\d+)/.exec(pathname)?.[1] ?? 0)
  if (ticketId > 0) return { at: 'ticket', id: ticketId }
  if (pathname.startsWith('/agent/apps')) return { at: 'app' }
  return pathname.startsWith('/admin') ? { at: 'admin' } : { at: 'list' }
}

/** Keeps the address bar on the place shown, the query as it is. */
export function followAddress(
  store: Store,
  { history, location }: Pick<Window, 'history' | 'location'>,
): void {
  store.subscribe(({ place }) => {
    const address = addressOf(place)
    if (location.pathname !== address) history.replaceState(null, '', `${address}${location.search}`)
  })
}
