import { fail, ok, type Result } from '../contract/result.ts'
import { createProxy } from './app.ts'
import { buildParts } from './build-parts.ts'
import { createHideEmail } from './hide-email.ts'
import { checkErasureKey } from './ledger/check-erasure-key.ts'
import { openLedger } from './ledger/open-ledger.ts'
import { type Listening, listen } from './listen.ts'
import { createMetricsApp } from './metrics-app.ts'
import { openCeci } from './open-ceci.ts'
import type { ProxyParts } from './parts.ts'
import type { Environment } from './read-environment.ts'
import { leaseLimit } from './reconcile.ts'
import { type ProxySettings, parseSettings } from './settings.ts'
import { startUpkeep } from './upkeep.ts'
import { createSystemWorld, type World } from './world.ts'

export type RunningProxy = {
  /** Without a slash at its end. */
  url: string
  port: number
  /** `undefined` when METRICS_PORT is off. */
  metricsUrl: string | undefined
  /** Takes no more calls, finishes those under way, then lets go of ledger and ports. */
  close(): Promise<void>
}

/** Starts the proxy from its settings, or tells everything that keeps it from starting. */
export async function startProxy(
  env: Environment,
  world: World = createSystemWorld(),
): Promise<Result<RunningProxy, string[]>> {
  const settings = parseSettings(env)
  if (!settings.ok) return settings
  const ceci = openCeci(settings.value.ceci, world)
  const database = await openLedger(settings.value.ledger, world.clock)
  if (!ceci.ok || !database.ok) {
    if (database.ok) await database.value.close()
    return fail([ceci, database].flatMap((opened) => (opened.ok ? [] : opened.failure)))
  }
  const erasure = await checkErasureKey(database.value, createHideEmail(settings.value.erasureKey))
  if (!erasure.ok) {
    await database.value.close()
    return fail([erasure.failure])
  }
  let serving = true
  const opened = { database: database.value, ceci: ceci.value, isServing: () => serving }
  const parts = buildParts(settings.value, world, opened)
  const abandonedBefore = database.value.exclusive ? world.clock.now() : leaseLimit(parts)
  const listening = await listenBoth(settings.value, { parts, ownsProcess: world.ownsProcess === true })
  if (!listening.ok) {
    await database.value.close()
    return listening
  }
  const { main, metrics } = listening.value
  const sweeping = startUpkeep(settings.value, { parts, database: database.value, abandonedBefore })
  const close = async () => {
    serving = false
    await Promise.all([main.close(), metrics?.close()])
    await sweeping.stop()
    await parts.live.lookAgain.finish()
    await database.value.close()
  }
  return ok({ url: main.url, port: main.port, metricsUrl: metrics?.url, close })
}

type BothListening = { main: Listening; metrics: Listening | undefined }

type ToServe = { parts: ProxyParts; ownsProcess: boolean }

async function listenBoth(
  settings: ProxySettings,
  { parts, ownsProcess }: ToServe,
): Promise<Result<BothListening, string[]>> {
  const main = await listen(createProxy(parts), { ...settings, ownsProcess })
  if (!main.ok) return fail([`PORT: ${main.failure}`])
  if (settings.metrics === undefined) return ok({ main: main.value, metrics: undefined })
  const metrics = await listen(createMetricsApp(parts), { ...settings.metrics, ownsProcess })
  if (metrics.ok) return ok({ main: main.value, metrics: metrics.value })
  await main.value.close()
  return fail([`METRICS_PORT: ${metrics.failure}`])
}
