import type { Clock } from '../../clock.ts'
import type { CeciHttp } from '../ceci-http.ts'

/** How fast the site answers, and whether it still did when somebody's time was spent. */
export interface Pace {
  /** What the latest answer took. */
  lastMs(): number
  /** Whether the latest request was answered, or waited no longer than answers take here. */
  isKept(): boolean
}

/** A request that waited so long is a failure of the site, however slow its answers are. */
const tooSlowMs = 3_000
const remembered = 8

/** Measures each request; they are made one after the other. */
export function keepPace(http: CeciHttp, clock: Clock): { http: CeciHttp; pace: Pace } {
  const now = () => clock.now().getTime()
  let answersMs: number[] = []
  let waitedMs = () => 0
  return {
    async http(request, budget) {
      if (budget.signal.aborted) return http(request, budget)
      const startedAt = now()
      waitedMs = () => now() - startedAt
      const answered = await http(request, budget)
      const tookMs = waitedMs()
      if (answered.ok) answersMs = [tookMs, ...answersMs].slice(0, remembered)
      waitedMs = () => (answered.ok ? 0 : tookMs)
      return answered
    },
    pace: {
      lastMs: () => answersMs[0] ?? 0,
      isKept: () => answersMs.length > 0 && waitedMs() <= Math.min(2 * Math.max(...answersMs), tooSlowMs),
    },
  }
}
