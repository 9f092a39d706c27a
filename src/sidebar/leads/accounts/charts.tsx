import { type ReactNode, useMemo } from 'react'
import type { AccountRow } from '../../../contract/accounts.ts'
import { sayZendeskFailure } from '../../job/failure-words.ts'
import { Small, Stack } from '../../parts/layout.tsx'
import { useWords } from '../../words/words.ts'
import { useOffice } from '../office.ts'
import { Section, Trouble } from '../parts/section.tsx'
import { useAnswer } from '../parts/use-answer.ts'
import { useLeadsWords } from '../words/leads-words.ts'
import { type Bar, BarChart } from './bar-chart.tsx'
import { countByMonth, measureByMonth, pickTickets } from './months.ts'
import { useMoments } from './use-moments.ts'

type ChartsProps = { rows: readonly AccountRow[]; isWhole: boolean }

/** Zendesk gives a hundred tickets a call, so this asks one call a month. */
const ticketsAMonth = 100

/** Accounts a month by role, and how long tickets took. */
export function Charts({ rows, isWhole }: ChartsProps): ReactNode {
  const { charts } = useLeadsWords()
  if (!isWhole) return null
  return (
    <Section title={charts.title} lead={charts.lead}>
      {rows.some(({ state }) => state === 'made') ? (
        <Stack $gap={24}>
          <RolesChart rows={rows} />
          <MinutesChart rows={rows} />
        </Stack>
      ) : (
        <Small>{charts.none}</Small>
      )}
    </Section>
  )
}

const byName = ([one]: readonly [string, number], [other]: readonly [string, number]): number =>
  one < other ? -1 : 1

function RolesChart({ rows }: { rows: readonly AccountRow[] }): ReactNode {
  const { charts } = useLeadsWords()
  const { sayMonth } = useMoments()
  const bars = useMemo(
    () =>
      countByMonth(rows).map(({ month, total, byRole }): Bar => {
        const parts = [...byRole].toSorted(byName).map(([name, value]) => ({ name, value }))
        return { label: sayMonth(month), top: String(total), parts }
      }),
    [rows, sayMonth],
  )
  return <BarChart title={charts.roles} first={charts.month} bars={bars} say={String} />
}

function MinutesChart({ rows }: { rows: readonly AccountRow[] }): ReactNode {
  const { desk } = useOffice()
  const words = useWords()
  const { charts } = useLeadsWords()
  const { sayMonth } = useMoments()
  const ids = useMemo(() => pickTickets(rows, ticketsAMonth), [rows])
  const { asked } = useAnswer(() => desk.listTickets(ids), ids.join(','))
  if (asked.at === 'asking') return <Small role="status">{charts.readingTickets}</Small>
  if (!asked.value.ok)
    return (
      <Trouble role="alert">{charts.ticketsFailed(sayZendeskFailure(asked.value.failure, words))}</Trouble>
    )
  const bars = measureByMonth(asked.value.value).map(
    ({ month, medianMinutes }): Bar => ({
      label: sayMonth(month),
      top: charts.duration(medianMinutes),
      parts: [{ name: charts.minutes, value: medianMinutes }],
    }),
  )
  if (bars.length === 0) return <Small>{charts.noneSolved}</Small>
  return (
    <BarChart
      title={charts.minutesTitle}
      first={charts.month}
      bars={bars}
      say={(value) => value.toFixed(0)}
    />
  )
}
