import type { Clock } from '../clock.ts'

export type BreakerState = 'closed' | 'open' | 'half-open'
export type BreakerOptions = { failures: number; withinMs: number; openMs: number }

/** Counts failures and decides whether another call may be tried. */
export interface Fuse {
  state(): BreakerState
  /** Whether to ask now; while half-open, true for one asker, who must tell how it went. */
  mayAsk(): boolean
  succeeded(): void
  failed(): void
}

export function createFuse(clock: Clock, options: BreakerOptions): Fuse {
  let failedAt: number[] = []
  let openedAt: number | undefined
  let probing = false
  const state = (): BreakerState => {
    if (openedAt === undefined) return 'closed'
    return clock.now().getTime() - openedAt < options.openMs ? 'open' : 'half-open'
  }
  return {
    state,
    mayAsk() {
      const now = state()
      if (now === 'closed') return true
      if (now === 'open' || probing) return false
      probing = true
      return true
    },
    succeeded() {
      failedAt = []
      openedAt = undefined
      probing = false
    },
    failed() {
      const now = clock.now().getTime()
      failedAt = [...failedAt.filter((at) => now - at < options.withinMs), now]
      if (probing || failedAt.length >= options.failures) openedAt = now
      probing = false
    },
  }
}
