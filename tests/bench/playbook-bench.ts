import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type Row, round, type Section } from './report/section.ts'

type Measured = {
  perTicket: Record<string, number>
  growthMs: Record<string, Record<string, number>>
}

/** The playbook's own bench, in a process of its own so that nothing else has warmed it up. */
export async function benchPlaybook(): Promise<Section> {
  const program = join(import.meta.dirname, 'playbook.ts')
  const { stdout } = await promisify(execFile)(process.execPath, [program, '--json'])
  const { perTicket, growthMs }: Measured = JSON.parse(stdout)
  const plain = growthMs['plain prose'] ?? {}
  return {
    tables: [
      { title: 'A ticket, over all labelled tickets', rows: [perTicket] },
      {
        title: 'Growth with the length of a comment, ms (median of 3)',
        rows: Object.entries(growthMs).map(([text, times]) => toGrowth(text, times, plain)),
      },
    ],
    cannot: [
      'an agent’s slower machine: see the 4× rows of the sidebar, where the same code runs in the browser.',
    ],
  }
}

/** Ten times the text is ten times the time where growth is linear, a hundred times where it is quadratic. */
function toGrowth(text: string, times: Record<string, number>, plain: Record<string, number>): Row {
  const [hundred = Number.NaN, thousand = Number.NaN] = Object.values(times).slice(-2)
  return {
    text,
    ...times,
    'tenfold text costs': round(thousand / hundred),
    'of plain prose': round(thousand / (Object.values(plain).at(-1) ?? Number.NaN)),
  }
}
