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

/** Sixteen calls at once: how many a second, against the pass-through with as many processes. */
export async function compareRates(setups: readonly Setup[], call: Call): Promise<Row[]> {
  const rates = await inTurns(
    worksOf(setups, (setup) => rateOf(() => call(setup))),
    { rounds: rateRounds, warmUps: 1 },
  )
  return setups.map(({ name, urls }) => {
    const reference = setups.find(
      (other) => other.kind === 'pass-through' && other.urls.length === urls.length,
    )
    return {
      setup: name,
      ...toCells('a second', spreadOf(rates[name] ?? [])),
      ...toCells('of pass-through', ratioOf(rates[name] ?? [], rates[reference?.name ?? ''] ?? [])),
      runs: rates[name]?.length ?? 0,
    }
  })
}

async function rateOf(work: () => Promise<void>): Promise<number> {
  const startedAt = performance.now()
  let done = 0
  const counted = async () => {
    await work()
    done += 1
  }
  await inParallel({ atOnce: 16, isEnough: () => performance.now() - startedAt > rateMs, work: counted })
  return (done * 1000) / (performance.now() - startedAt)
}

const worksOf = (setups: readonly Setup[], does: (setup: Setup) => Promise<number>) =>
  Object.fromEntries(setups.map((setup) => [setup.name, () => does(setup)] as const))
