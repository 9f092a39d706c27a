import { Hono } from 'hono'
import { answer } from '../answer.ts'
import { describeError } from '../describe-error.ts'
import type { ProxyParts } from '../parts.ts'
import type { ProxyEnv } from '../proxy-env.ts'

const checkedForMs = 2_000

/**
 * `/healthz`: the process is alive. `/readyz`: it takes calls and the ledger can be written, asked every 2 s at most.
 * Both give the proxy's clock as `time`, ISO 8601, so that a wrong one is seen.
 */
export function healthRoute(parts: ProxyParts) {
  const isLedgerWritable = createLedgerCheck(parts)
  const toTime = () => parts.clock.now().toISOString()
  return new Hono<ProxyEnv>()
    .get('/healthz', (context) =>
      answer(context, { status: 'alive', ceci: parts.ceciHealth(), time: toTime() }),
    )
    .get('/readyz', async (context) => {
      const ledger = (await isLedgerWritable()) ? 'ok' : 'failing'
      const isReady = parts.isServing() && ledger === 'ok'
      const status = isReady ? 'ready' : parts.isServing() ? 'not-ready' : 'stopping'
      return answer(
        context,
        { status, ledger, ceci: parts.ceciHealth(), time: toTime() },
        isReady ? 200 : 503,
      )
    })
}

function createLedgerCheck({ live, clock, log }: ProxyParts): () => Promise<boolean> {
  let checkedAt = Number.NEGATIVE_INFINITY
  let last: Promise<boolean> = Promise.resolve(false)
  return () => {
    const now = clock.now().getTime()
    if (now - checkedAt < checkedForMs) return last
    checkedAt = now
    last = live.ledger.check().then(
      () => true,
      (error: unknown) => {
        log.error(describeError(error), 'the ledger cannot be written')
        return false
      },
    )
    return last
  }
}
