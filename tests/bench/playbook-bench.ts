import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { PlaybookTimes } from './playbook.ts'
import { type Row, round, type Section, toCells } from './report/section.ts'
import { quantileOf, spreadOf } from './report/spread.ts'

/** The playbook's own bench, in a process of its own so that nothing else has warmed it up. */
export async function benchPlaybook(): Promise<Section> {
  const program = join(import.meta.dirname, 'playbook.ts')
  const { stdout } = await promisify(execFile)(process.execPath, [program], { maxBuffer: 64_000_000 })
  const times: PlaybookTimes = JSON.parse(stdout)
  return {
    tables: [
      { title: 'A ticket, over labelled tickets', rows: toTicketRows(times) },
      {
        title: 'Growth with the length of a comment, ms (median of 15)',
        rows: Object.entries(times.growthMs).map(([text, bySize]) =>
          toGrowthRow(text, bySize, times.growthMs['plain prose'] ?? {}),
        ),
      },
    ],
    cannot: [
      'an agent’s slower machine: see the 4× rows of the sidebar, where the same code runs in the browser.',
    ],
  }
}

function toTicketRows({ tickets, firstMs, decideMs, splitMs }: PlaybookTimes): readonly Row[] {
  const split = spreadOf(splitMs).median
  const toRow = (what: string, runs: readonly number[]): Row => ({
    what,
    tickets,
    ...toCells('ms', spreadOf(runs)),
    'p99 ms': round(quantileOf(runs, 0.99)),
    'of splitting': round(spreadOf(runs).median / split),
    runs: runs.length,
  })
  return [
    toRow('its words split, in lower case', splitMs),
    { ...toRow('read and decided', decideMs), 'the very first, ms': round(firstMs) },
  ]
}

type BySize = Record<string, readonly number[]>

/** Ten times the text is ten times the time where growth is linear, a hundred times where it is quadratic. */
function toGrowthRow(text: string, bySize: BySize, plain: BySize): Row {
  const medians = Object.entries(bySize).map(([size, runs]) => [size, spreadOf(runs).median] as const)
  const [hundred = Number.NaN, thousand = Number.NaN] = medians.slice(-2).map(([, median]) => median)
  const { from, to } = spreadOf(Object.values(bySize).at(-1) ?? [])
  return {
    text,
    ...Object.fromEntries(medians.map(([size, median]) => [size, round(median)])),
    'middle half': `${round(from)} – ${round(to)}`,
    'tenfold text costs': round(thousand / hundred),
    'of plain prose': round(thousand / spreadOf(Object.values(plain).at(-1) ?? []).median),
  }
}
