import { fail, ok, type Result } from '../contract/result.ts'
import { type Listening, listen, type Served } from './listen.ts'
import type { EnvironmentReader } from './read-environment.ts'
import type { ProxySettings } from './settings.ts'

export type Places = Pick<ProxySettings, 'host' | 'port' | 'metrics'>
export type ToServe = { main: Served; metrics: Served; ownsProcess: boolean }
export type BothListening = { main: Listening; metrics: Listening | undefined }

/** Serves calls and metrics, or names each port that cannot be listened on. */
export async function listenBoth(places: Places, served: ToServe): Promise<Result<BothListening, string[]>> {
  const { ownsProcess } = served
  const main = await listen(served.main, { host: places.host, port: places.port, ownsProcess })
  const metrics =
    places.metrics === undefined
      ? ok(undefined)
      : await listen(served.metrics, { ...places.metrics, ownsProcess })
  if (main.ok && metrics.ok) return ok({ main: main.value, metrics: metrics.value })
  if (main.ok) await main.value.close()
  if (metrics.ok) await metrics.value?.close()
  return fail([
    ...(main.ok ? [] : [`PORT: ${main.failure}`]),
    ...(metrics.ok ? [] : [`METRICS_PORT: ${metrics.failure}`]),
  ])
}

/** Complaints about the ports of a proxy that does not start anyway. */
export async function tryPorts(read: EnvironmentReader, { host, port, metrics }: Places): Promise<string[]> {
  const nothing: Served = { fetch: () => new Response(null, { status: 503 }) }
  const places = {
    host,
    port: read.isSound('PORT') ? port : 0,
    metrics: read.isSound('METRICS_PORT') ? metrics : undefined,
  }
  const listening = await listenBoth(places, { main: nothing, metrics: nothing, ownsProcess: false })
  if (!listening.ok) return listening.failure
  await Promise.all([listening.value.main.close(), listening.value.metrics?.close()])
  return []
}
