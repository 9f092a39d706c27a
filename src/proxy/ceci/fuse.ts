import type { Clock } from '../clock.ts'

export type BreakerState = 'closed' | 'open' | 'half-open'
export type BreakerOptions = { failures: number; withinMs: number; openMs: number }
export type Call = 'find' | 'create'

/** One call that may be made; whoever made it tells how it went. */
export type Turn = {
  succeeded(): void
  failed(): void
  /** CECI showed neither that it works nor that it does not. */
  toldNothing(): void
}

/** Counts failures, whatever succeeds in between, and decides whether another call may be tried. */
export interface Fuse {
  state(): BreakerState
  /** `undefined`: not now. While half-open there is one turn at a time. */
  takeTurn(call: Call): Turn | undefined
}

export function createFuse(clock: Clock, options: BreakerOptions): Fuse {
  let failures: { call: Call; at: number }[] = []
  let openedAt: number | undefined
  let probe: Turn | undefined
  const state = (): BreakerState => {
    if (openedAt === undefined) return 'closed'
    return clock.now().getTime() - openedAt < options.openMs ? 'open' : 'half-open'
  }
  /** A look-up that works again says nothing of creates: their failures go on counting. */
  const close = (call: Call) => {
    failures = failures.filter((failure) => failure.call !== call)
    openedAt = undefined
  }
  const noteFailure = (call: Call, isProbe: boolean) => {
    const at = clock.now().getTime()
    failures = [...failures.filter((failure) => at - failure.at < options.withinMs), { call, at }]
    if (isProbe || (openedAt === undefined && failures.length >= options.failures)) openedAt = at
  }
  const createTurn = (call: Call): Turn => {
    const end = (note: (isProbe: boolean) => void) => () => {
      const isProbe = probe === turn
      if (isProbe) probe = undefined
      note(isProbe)
    }
    const turn: Turn = {
      succeeded: end((isProbe) => isProbe && close(call)),
      failed: end((isProbe) => noteFailure(call, isProbe)),
      toldNothing: end(() => undefined),
    }
    return turn
  }
  return {
    state,
    takeTurn(call) {
      const now = state()
      if (now === 'open' || (now === 'half-open' && probe !== undefined)) return undefined
      const turn = createTurn(call)
      if (now === 'half-open') probe = turn
      return turn
    },
  }
}
