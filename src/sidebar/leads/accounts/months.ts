import type { AccountRow } from '../../../contract/accounts.ts'
import type { ListedTicket } from '../../../zendesk/desk-admin.ts'

/** A month as YYYY-MM, in local time. */
export type Month = string
export type MonthOfRoles = { month: Month; total: number; byRole: ReadonlyMap<string, number> }
export type MonthOfMinutes = { month: Month; tickets: number; medianMinutes: number }

export function toMonth(moment: string): Month {
  const date = new Date(moment)
  return `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}`
}

/** Accounts made a month and role, oldest month first; months without any stand in between. */
export function countByMonth(rows: readonly AccountRow[]): readonly MonthOfRoles[] {
  const made = Map.groupBy(
    rows.filter(({ state }) => state === 'made'),
    ({ createdAt }) => toMonth(createdAt),
  )
  return fillMonths([...made.keys()]).map((month) => {
    const ofMonth = made.get(month) ?? []
    const roles = Map.groupBy(ofMonth, ({ role }) => role)
    return {
      month,
      total: ofMonth.length,
      byRole: new Map([...roles].map(([role, those]) => [role, those.length])),
    }
  })
}

/** The median time from opened to solved of the tickets of each month, by when they were opened. */
export function measureByMonth(tickets: readonly ListedTicket[]): readonly MonthOfMinutes[] {
  const solved = tickets.flatMap(({ createdAt, solvedAt }) =>
    solvedAt === undefined
      ? []
      : [{ month: toMonth(createdAt), minutes: (Date.parse(solvedAt) - Date.parse(createdAt)) / 60_000 }],
  )
  const months = Map.groupBy(solved, ({ month }) => month)
  return [...months]
    .map(([month, those]) => ({
      month,
      tickets: those.length,
      medianMinutes: median(those.map(({ minutes }) => minutes)),
    }))
    .toSorted((a, b) => a.month.localeCompare(b.month))
}

/** Ids of the newest tickets of each month, as many as `perMonth`. */
export function pickTickets(rows: readonly AccountRow[], perMonth: number): readonly number[] {
  const months = Map.groupBy(
    rows.filter(({ state }) => state === 'made'),
    ({ createdAt }) => toMonth(createdAt),
  )
  return [...months.values()].flatMap((those) =>
    [...new Set(those.map(({ ticketId }) => ticketId))].slice(0, perMonth),
  )
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2
}

function fillMonths(months: readonly Month[]): readonly Month[] {
  const [first, ...others] = months.toSorted()
  if (first === undefined) return []
  const last = others.at(-1) ?? first
  const filled = [first]
  for (let month = first; month < last; ) {
    const [year = 0, number = 0] = month.split('-').map(Number)
    month = toMonth(new Date(year, number, 1).toISOString())
    filled.push(month)
  }
  return filled
}
