import { writeFileSync } from 'node:fs'
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os'
import { parseArgs } from 'node:util'
import { printSection } from './report/print-section.ts'
import type { Bench, Section } from './report/section.ts'

// Read by React's own files when a bench builds or serves pages: the development build is another program.
process.env.NODE_ENV = 'production'

const benches: Readonly<Record<string, () => Promise<Bench>>> = {
  sidebar: async () => (await import('./sidebar/sidebar-bench.ts')).benchSidebar,
  effort: async () => (await import('./effort/effort-bench.ts')).benchEffort,
  proxy: async () => (await import('./proxy-bench.ts')).benchProxy,
  playbook: async () => (await import('./playbook-bench.ts')).benchPlaybook,
  scale: async () => (await import('./scale/scale-bench.ts')).benchScale,
  leads: async () => (await import('./leads/leads-bench.ts')).benchLeads,
}

const { values } = parseArgs({ options: { only: { type: 'string' } } })
const names = values.only === undefined ? Object.keys(benches) : [values.only]
const unknown = names.find((name) => benches[name] === undefined)
if (unknown !== undefined) {
  console.error(`There is no bench "${unknown}". Name one of ${Object.keys(benches).join(', ')}.`)
  process.exit(2)
}

const load = () => loadavg()[0]?.toFixed(1) ?? ''
const sections: Record<string, Section & { seconds: number; loadBefore: string; loadAfter: string }> = {}
for (const name of names) {
  const loadBefore = load()
  const startedAt = Date.now()
  console.error(`measuring ${name} …`)
  const section = await (await benches[name]?.())?.()
  if (section === undefined) continue
  const seconds = Math.round((Date.now() - startedAt) / 1000)
  sections[name] = { seconds, loadBefore, loadAfter: load(), ...section }
  console.log(printSection(`${name} (${seconds} s; load average ${loadBefore} → ${load()})`, section))
}

const machine = {
  cpu: cpus()[0]?.model ?? 'unknown',
  cores: availableParallelism(),
  memoryGb: Math.round(totalmem() / 2 ** 30),
  node: process.version,
}
writeFileSync(
  'bench.json',
  `${JSON.stringify({ at: new Date().toISOString(), machine, sections }, null, 2)}\n`,
)
console.log(
  `\nWritten to bench.json. ${machine.cores} cores, ${machine.cpu}, Node ${machine.node}.` +
    ' A load average above the cores means that others worked here too: trust the ratios, not the times.',
)
