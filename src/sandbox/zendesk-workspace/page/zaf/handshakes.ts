export type Handshakes = {
  /**
   * Registers a document at its first handshake. A further one is another document's only when a load tells so,
   * which may come before or after it; until then it waits. Answers false where it waits.
   */
  handshake(registration: unknown): boolean
  loaded(): void
}

export function createHandshakes(register: (registration: unknown) => void): Handshakes {
  let loads = 0
  let registeredDocument = 0
  let waiting: unknown
  const answer = (registration: unknown) => {
    registeredDocument = Math.max(1, loads)
    waiting = undefined
    register(registration)
  }
  return {
    handshake: (registration) => {
      if (registeredDocument > 0 && loads <= registeredDocument) {
        if (loads === registeredDocument) waiting = registration
        return false
      }
      answer(registration)
      return true
    },
    loaded: () => {
      loads += 1
      if (waiting !== undefined) answer(waiting)
    },
  }
}
