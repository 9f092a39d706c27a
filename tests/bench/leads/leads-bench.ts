import { inTurns } from '../report/in-turns.ts'
import { type Row, round, type Section, toCells } from '../report/section.ts'
import { ratioOf, spreadOf } from '../report/spread.ts'
import { loadLeadsPage, openLeadsDesks } from './open-leads-desks.ts'

const rounds = 15
const rowCounts = [10, 10_000]

/** How soon the team leads' accounts stand there to be worked with, however many the ledger holds. */
export async function benchLeads(): Promise<Section> {
  const desks = await openLeadsDesks(rowCounts)
  try {
    const works = rowCounts.map((rows) => [String(rows), () => loadLeadsPage(desks, rows)] as const)
    const sights = await inTurns(Object.fromEntries(works), { rounds, warmUps: 1 })
    return {
      tables: [{ title: 'From the frame’s navigation to the accounts, cold cache', rows: toRows(sights) }],
      cannot: [
        'the network between lead and Zendesk, and between Zendesk and the proxy: each further page of rows costs both.',
        'reading tickets for the chart of times and for the unfinished: the sandbox holds none of these tickets.',
      ],
    }
  } finally {
    await desks.close()
  }
}

type Load = Awaited<ReturnType<typeof loadLeadsPage>>

function toRows(sights: Readonly<Record<string, readonly Load[]>>): Row[] {
  const [reference = []] = Object.values(sights)
  return rowCounts.map((rows) => {
    const seen = sights[rows] ?? []
    const usable = seen.map(({ usableMs }) => usableMs)
    return {
      'rows in the ledger': rows,
      ...toCells('ms to usable', spreadOf(usable)),
      ...toCells(
        `of ${rowCounts[0]} rows`,
        ratioOf(
          usable,
          reference.map(({ usableMs }) => usableMs),
        ),
      ),
      ...toCells('ms to all rows read', spreadOf(seen.map(({ wholeMs }) => wholeMs))),
      'longest task, ms': round(spreadOf(seen.map(({ longTasksMs }) => Math.max(0, ...longTasksMs))).median),
      'calls until then': round(spreadOf(seen.map(({ calls }) => calls)).median),
      runs: seen.length,
    }
  })
}
