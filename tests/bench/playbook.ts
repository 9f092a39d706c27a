import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Ticket } from '../../src/contract/ticket.ts'
import { decide } from '../../src/playbook/decide.ts'
import { defaultPlaybookSettings } from '../../src/playbook/playbook-settings.ts'
import { sizes, texts } from './playbook-texts.ts'

const folder = join(import.meta.dirname, '../playbook/tickets')
const tickets: Ticket[] = ['dev', 'own-tuned', 'own-unseen'].flatMap((name) =>
  readFileSync(join(folder, `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line)),
)

/** Time on the processor, so that whatever else runs on the machine counts for nothing. */
const timeMs = (ticket: Ticket): number => {
  const start = process.cpuUsage()
  decide(ticket, defaultPlaybookSettings)
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}
const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
const spread = (runs: readonly number[]): { medianMs: number; p99Ms: number } => {
  const sorted = runs.toSorted((a, b) => a - b)
  return { medianMs: Number(at(sorted, 0.5).toFixed(3)), p99Ms: Number(at(sorted, 0.99).toFixed(3)) }
}

function timeTickets(): { tickets: number; runs: number; firstMs: number; medianMs: number; p99Ms: number } {
  const first = tickets.slice(0, 1).map(timeMs)[0] ?? 0
  for (const ticket of tickets) timeMs(ticket)
  const runs = Array.from({ length: 15 }, () => tickets.map(timeMs)).flat()
  return { tickets: tickets.length, runs: runs.length, firstMs: Number(first.toFixed(2)), ...spread(runs) }
}

function withText(text: string): Ticket {
  const requester = { name: 'Dana Reyes', email: 'dana.reyes@dcyf.wa.gov', locale: 'en-US' }
  const comment = {
    author: 'requester' as const,
    authorName: requester.name,
    authorEmail: requester.email,
    public: true,
    text,
  }
  return { subject: 'CECI account', status: 'new', tags: [], requester, comments: [comment] }
}

function timeGrowth(): Record<string, Record<string, number>> {
  return Object.fromEntries(
    Object.entries(texts).map(([name, toText]) => {
      const row = sizes.map((size) => {
        const runs = Array.from({ length: 3 }, () => timeMs(withText(toText(size)))).toSorted((a, b) => a - b)
        return [`${size / 1000} kB`, Number(at(runs, 0.5).toFixed(1))]
      })
      return [name, Object.fromEntries(row)]
    }),
  )
}

const figures = { perTicket: timeTickets(), growthMs: timeGrowth() }
if (process.argv.includes('--json')) console.log(JSON.stringify(figures))
else {
  console.table([figures.perTicket])
  console.table(figures.growthMs)
}
