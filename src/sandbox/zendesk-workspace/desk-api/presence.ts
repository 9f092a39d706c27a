export type Place = {
  personId: number
  window: string
  ticketId: number | null
  isEditing: boolean
  isIdle: boolean
}

/** Which ticket each open page shows. */
export interface Presence {
  /** Answers the tickets whose viewers changed by it. */
  move(place: Place): number[]
  leave(window: string): number[]
  on(ticketId: number): readonly Omit<Place, 'ticketId'>[]
}

export function createPresence(): Presence {
  const places = new Map<string, Place>()
  const touched = (before: Place | undefined, after: Place | undefined) =>
    [...new Set([before?.ticketId, after?.ticketId])].filter((id) => typeof id === 'number')
  return {
    move: (place) => {
      const before = places.get(place.window)
      places.set(place.window, place)
      return touched(before, place)
    },
    leave: (window) => {
      const before = places.get(window)
      places.delete(window)
      return touched(before, undefined)
    },
    on: (ticketId) =>
      [...places.values()]
        .filter((place) => place.ticketId === ticketId)
        .map(({ ticketId: _, ...viewer }) => viewer),
  }
}
