import { Hono } from 'hono'
import type { ProxyParts } from './parts.ts'

/** `GET /metrics`, to be served on a port of its own. */
export const createMetricsApp = ({ live, metrics, ceciHealth }: ProxyParts): Hono =>
  new Hono().get('/metrics', async (context) => {
    const claims = await live.ledger.countByState()
    const text = await metrics.write({ claims, breaker: ceciHealth().breaker })
    return context.text(text, 200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' })
  })
