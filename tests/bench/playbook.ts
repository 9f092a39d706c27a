import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Ticket } from '../../src/contract/ticket.ts'
import { decide } from '../../src/playbook/decide.ts'
import { defaultPlaybookSettings } from '../../src/playbook/playbook-settings.ts'
import { sizes, texts } from './playbook-texts.ts'

/** What the bench's own process tells: times on the processor in milliseconds, a list a size, one entry a run. */
export type PlaybookTimes = {
  tickets: number
  firstMs: number
  decideMs: readonly number[]
  splitMs: readonly number[]
  growthMs: Record<string, Record<string, readonly number[]>>
}

const rounds = 15
const folder = join(import.meta.dirname, '../playbook/tickets')
const tickets: Ticket[] = ['dev', 'own-tuned', 'own-unseen'].flatMap((name) =>
  readFileSync(join(folder, `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line)),
)

/** Time on the processor, so that whatever else runs on the machine counts for nothing. */
function timeMs(work: () => unknown): number {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}
const timeDecision = (ticket: Ticket): number => timeMs(() => decide(ticket, defaultPlaybookSettings))

/** The least that any reading of a ticket has to do: its words, in lower case. */
const timeSplit = ({ comments }: Ticket): number =>
  timeMs(() => comments.map(({ text }) => text.toLowerCase().split(/[^\p{L}\p{N}@.]+/u)))

function timeTickets(): Omit<PlaybookTimes, 'growthMs'> {
  const firstMs = tickets.slice(0, 1).map(timeDecision)[0] ?? 0
  for (const ticket of tickets) timeDecision(ticket)
  const turns = Array.from({ length: rounds }, () =>
    tickets.map((ticket) => ({ decideMs: timeDecision(ticket), splitMs: timeSplit(ticket) })),
  ).flat()
  return {
    tickets: tickets.length,
    firstMs,
    decideMs: turns.map(({ decideMs }) => decideMs),
    splitMs: turns.map(({ splitMs }) => splitMs),
  }
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

function timeGrowth(): PlaybookTimes['growthMs'] {
  return Object.fromEntries(
    Object.entries(texts).map(([name, toText]) => {
      const row = sizes.map((size) => {
        const ticket = withText(toText(size))
        return [`${size / 1000} kB`, Array.from({ length: rounds }, () => timeDecision(ticket))]
      })
      return [name, Object.fromEntries(row)]
    }),
  )
}

if (import.meta.main)
  console.log(JSON.stringify({ ...timeTickets(), growthMs: timeGrowth() } satisfies PlaybookTimes))
