import { parseArgs } from 'node:util'
import { type Figures, runCuts, runKills, runRaces } from './proxy/faults.ts'

const number = { type: 'string' } as const
const { values } = parseArgs({
  options: { races: number, cuts: number, kills: number, json: { type: 'boolean', default: false } },
})

const runs: [name: string, run: (count: number) => Promise<Figures>, count: number][] = [
  ['races, two proxies on one PostgreSQL', runRaces, Number(values.races ?? 1_000)],
  ['cut connections, SQLite', runCuts, Number(values.cuts ?? 1_000)],
  ['SIGKILL, SQLite', runKills, Number(values.kills ?? 200)],
]

const results: Record<string, Figures> = {}
for (const [name, run, count] of runs) {
  if (count === 0) continue
  const startedAt = Date.now()
  results[name] = { ...(await run(count)), seconds: Math.round((Date.now() - startedAt) / 1_000) }
  if (!values.json) console.table({ [name]: results[name] })
}
if (values.json) console.log(JSON.stringify(results, undefined, 2))
const bad = [
  'duplicates',
  'missing',
  'made twice by answer',
  'false failures that stay',
  'acknowledged and lost',
  'never made',
]
if (Object.values(results).some((figures) => bad.some((name) => (figures[name] ?? 0) > 0)))
  process.exitCode = 1
