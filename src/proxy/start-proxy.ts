import { fail, ok, type Result } from '../contract/result.ts'
import { createProxy } from './app.ts'
import { buildParts } from './build-parts.ts'
import { listenBoth, tryPorts } from './listen-both.ts'
import { createMetricsApp } from './metrics-app.ts'
import { openOutside } from './open-outside.ts'
import { createEnvironmentReader, type Environment } from './read-environment.ts'
import { leaseLimit } from './reconcile.ts'
import { readSettings } from './settings.ts'
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
  const read = createEnvironmentReader(env)
  const settings = readSettings(read)
  const outside = await openOutside({ read, settings, world })
  if (!outside.ok) return fail([...outside.failure, ...(await tryPorts(read, settings))])
  const { database, ceci } = outside.value
  let serving = true
  const parts = buildParts(settings, world, { database, ceci, isServing: () => serving })
  const abandonedBefore = database.exclusive ? world.clock.now() : leaseLimit(parts)
  const listening = await listenBoth(settings, {
    main: createProxy(parts),
    metrics: createMetricsApp(parts),
    ownsProcess: world.ownsProcess === true,
  })
  if (!listening.ok) {
    await database.close()
    return listening
  }
  const { main, metrics } = listening.value
  const sweeping = startUpkeep(settings, { parts, database, abandonedBefore })
  const close = async () => {
    serving = false
    await Promise.all([main.close(), metrics?.close()])
    await sweeping.stop()
    await parts.live.lookAgain.finish()
    await database.close()
  }
  return ok({ url: main.url, port: main.port, metricsUrl: metrics?.url, close })
}
