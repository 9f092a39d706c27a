import type { AccountRow } from '../../../contract/accounts.ts'

/** `from` and `to` are local dates (YYYY-MM-DD, `to` included); an empty part asks for all. */
export type LogFilter = {
  from: string
  to: string
  role: string
  agent: string
  state: AccountRow['state'] | ''
  search: string
}

export const everything: Omit<LogFilter, 'from' | 'to'> = { role: '', agent: '', state: '', search: '' }

/** Rows that pass; the period is the proxy's to keep. Every word of the search has to be found somewhere in the row. */
export function filterRows(rows: readonly AccountRow[], filter: LogFilter): readonly AccountRow[] {
  const words = fold(filter.search).split(/\s+/).filter(Boolean)
  return rows.filter(
    (row) =>
      (filter.role === '' || row.role === filter.role) &&
      (filter.agent === '' || row.agentId === filter.agent) &&
      (filter.state === '' || row.state === filter.state) &&
      words.every((word) => toHay(row).includes(word)),
  )
}

const toHay = ({ firstName, lastName, email, role, ticketId }: AccountRow): string =>
  fold(`${firstName} ${lastName} ${email} ${role} #${ticketId}`)

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

export type Period = { from: string; to: string }

/** The last twelve months, this one included. */
export const lastTwelveMonths = (today: Date): Period => ({
  from: toDate(new Date(today.getFullYear(), today.getMonth() - 11, 1)),
  to: toDate(today),
})

export const thisMonth = (today: Date): Period => ({
  from: toDate(new Date(today.getFullYear(), today.getMonth(), 1)),
  to: toDate(today),
})

export const lastMonth = (today: Date): Period => ({
  from: toDate(new Date(today.getFullYear(), today.getMonth() - 1, 1)),
  to: toDate(new Date(today.getFullYear(), today.getMonth(), 0)),
})

/** The moments of a period as the proxy takes them: the first, and the first after. */
export function toMoments({ from, to }: Period): { from?: string; to?: string } {
  const start = new Date(`${from}T00:00`)
  const end = new Date(`${to}T00:00`)
  end.setDate(end.getDate() + 1)
  return {
    ...(Number.isNaN(start.getTime()) ? {} : { from: start.toISOString() }),
    ...(Number.isNaN(end.getTime()) ? {} : { to: end.toISOString() }),
  }
}

function toDate(day: Date): string {
  const pad = (value: number) => String(value).padStart(2, '0')
  return `${day.getFullYear()}-${pad(day.getMonth() + 1)}-${pad(day.getDate())}`
}
