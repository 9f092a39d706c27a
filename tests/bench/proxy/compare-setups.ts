import { readFileSync } from 'node:fs'
import { inTurns } from '../report/in-turns.ts'
import { type Row, round, toCells } from '../report/section.ts'
import { quantileOf, ratioOf, spreadOf } from '../report/spread.ts'
import type { Call } from './calls.ts'
import { inParallel } from './press.ts'
import type { Setup } from './proxies-in-turn.ts'

const latencyRounds = 300
const rateRounds = 15
const rateMs = 500

/** One call at a time: how long it takes, against the pass-through's call of the same round. */
export async function compareLatency(setups: readonly Setup[], call: Call): Promise<Row[]> {
  const times = await inTurns(
    worksOf(setups, async (setup) => {
      const startedAt = performance.now()
      await call(setup)
      return performance.now() - startedAt
    }),
    { rounds: latencyRounds, warmUps: latencyRounds / 10 },
  )
  return setups
    .filter(({ urls }) => urls.length === 1)
    .map(({ name }) => ({
      setup: name,
      ...toCells('ms', spreadOf(times[name] ?? [])),
      'p99 ms': round(quantileOf(times[name] ?? [], 0.99)),
      ...toCells('of pass-through', ratioOf(times[name] ?? [], times[setups[0]?.name ?? ''] ?? [])),
      calls: times[name]?.length ?? 0,
    }))
}

/**
 * Sixteen calls at once: how many a second, against the pass-through with as many processes, and the processor time
 * of a call, which does not depend on what else the machine does.
 */
export async function compareRates(setups: readonly Setup[], call: Call): Promise<Row[]> {
  const runs = await inTurns(
    worksOf(setups, (setup) => rateOf(setup, () => call(setup))),
    { rounds: rateRounds, warmUps: 1 },
  )
  const ratesOf = (name = '') => runs[name]?.map(({ rate }) => rate) ?? []
  const cpuOf = (name = '') => runs[name]?.map(({ cpuMs }) => cpuMs) ?? []
  return setups.map(({ name, urls }) => {
    const reference = setups.find(
      (other) => other.kind === 'pass-through' && other.urls.length === urls.length,
    )
    return {
      setup: name,
      ...toCells('a second', spreadOf(ratesOf(name))),
      ...toCells('of pass-through', ratioOf(ratesOf(name), ratesOf(reference?.name))),
      'CPU ms a call': round(spreadOf(cpuOf(name)).median),
      'CPU of pass-through': round(ratioOf(cpuOf(name), cpuOf(reference?.name)).median),
      runs: ratesOf(name).length,
    }
  })
}

async function rateOf({ pids }: Setup, work: () => Promise<void>): Promise<{ rate: number; cpuMs: number }> {
  const cpuBefore = readCpuMs(pids)
  const startedAt = performance.now()
  let done = 0
  const counted = async () => {
    await work()
    done += 1
  }
  await inParallel({ atOnce: 16, isEnough: () => performance.now() - startedAt > rateMs, work: counted })
  const tookMs = performance.now() - startedAt
  return { rate: (done * 1000) / tookMs, cpuMs: (readCpuMs(pids) - cpuBefore) / done }
}

/** Processor time of processes so far, from Linux, which counts it in hundredths of a second. */
function readCpuMs(pids: readonly number[]): number {
  const fields = pids.flatMap((pid) =>
    readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ').slice(11, 13),
  )
  return 10 * fields.reduce((sum, field) => sum + Number(field), 0)
}

const worksOf = <Measured>(setups: readonly Setup[], does: (setup: Setup) => Promise<Measured>) =>
  Object.fromEntries(setups.map((setup) => [setup.name, () => does(setup)] as const))
