import { Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { AccountRow } from '../contract/accounts.ts'
import type { BreakerState } from './ceci/fuse.ts'

export type CeciCall = { call: 'find' | 'create'; result: string; seconds: number }
export type ServedRequest = { route: string; status: number; seconds: number }

/** What the proxy counts. */
export interface Metrics {
  served(request: ServedRequest): void
  askedCeci(call: CeciCall): void
  /** Everything in Prometheus' text format, with claims and breaker as they are now. */
  write(now: MetricsNow): Promise<string>
}
export type MetricsNow = { claims: Record<AccountRow['state'], number>; breaker: BreakerState }

const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 8]

export function createMetrics(): Metrics {
  const registers = [new Registry()]
  const requests = new Histogram({
    name: 'ceci_proxy_request_seconds',
    help: 'Requests by route and status, with the time they took',
    labelNames: ['route', 'status'],
    buckets,
    registers,
  })
  const asked = new Histogram({
    name: 'ceci_proxy_ceci_call_seconds',
    help: 'Calls to CECI by kind and result, with the time they took',
    labelNames: ['call', 'result'],
    buckets,
    registers,
  })
  const failures = new Counter({
    name: 'ceci_proxy_ceci_failures_total',
    help: 'Calls to CECI that were not understood or not answered',
    labelNames: ['call', 'result'],
    registers,
  })
  const gauges = createGauges(registers)
  return {
    served: ({ route, status, seconds }) => requests.observe({ route, status }, seconds),
    askedCeci({ call, result, seconds }) {
      asked.observe({ call, result }, seconds)
      if (isFailure(result)) failures.inc({ call, result })
    },
    async write(now) {
      gauges(now)
      return (await Promise.all(registers.map((registry) => registry.metrics()))).join('\n')
    },
  }
}

const isFailure = (result: string): boolean => ['unreachable', 'unknown', 'not-sent'].includes(result)

function createGauges(registers: Registry[]): (now: MetricsNow) => void {
  const claims = new Gauge({
    name: 'ceci_proxy_claims',
    help: 'Claims on addresses in the live ledger by state',
    labelNames: ['state'],
    registers,
  })
  const breaker = new Gauge({
    name: 'ceci_proxy_breaker_open',
    help: '1 while CECI is not asked because it kept failing, 0.5 while one call tries it, else 0',
    registers,
  })
  const levels: Record<BreakerState, number> = { closed: 0, 'half-open': 0.5, open: 1 }
  return (now) => {
    for (const [state, count] of Object.entries(now.claims)) claims.set({ state }, count)
    breaker.set(levels[now.breaker])
  }
}
