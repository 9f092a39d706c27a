import { useLayoutEffect, useState } from 'react'
import type { AccountRow } from '../../../contract/accounts.ts'
import type { LeadsFailure } from '../proxy/leads-failure.ts'
import type { LeadsProxy } from '../proxy/leads-proxy.ts'
import { type Period, toMoments } from './log-filter.ts'

export type LogState = {
  rows: readonly AccountRow[]
  reading: 'on' | 'done' | 'stopped-at-most' | LeadsFailure
}

const firstPage = 100
const laterPages = 1000
const rowsAtMost = 50_000

/** The log of a period: its newest page before anything else is asked, the rest behind it, page by page. */
export function useLog(proxy: LeadsProxy, period: Period, round: number): LogState {
  const [state, setState] = useState<LogState>({ rows: [], reading: 'on' })
  const { from, to } = period
  // biome-ignore lint/correctness/useExhaustiveDependencies: `round` asks for everything once more
  useLayoutEffect(() => {
    let overtaken = false
    setState({ rows: [], reading: 'on' })
    void readAll(proxy, { from, to }, (next) => {
      if (!overtaken) setState(next)
      return !overtaken
    })
    return () => {
      overtaken = true
    }
  }, [proxy, from, to, round])
  return state
}

/** Tells of every page as it comes, until `tell` says that nobody listens. */
async function readAll(proxy: LeadsProxy, period: Period, tell: (state: LogState) => boolean): Promise<void> {
  const rows: AccountRow[] = []
  let cursor: string | undefined
  do {
    const limit = cursor === undefined ? firstPage : laterPages
    const page = await proxy.readLog({
      ...toMoments(period),
      ...(cursor === undefined ? {} : { cursor }),
      limit,
    })
    if (!page.ok) return void tell({ rows: [...rows], reading: page.failure })
    rows.push(...page.value.rows)
    cursor = page.value.cursor
    const isFull = cursor !== undefined && rows.length >= rowsAtMost
    const reading = cursor === undefined ? 'done' : isFull ? 'stopped-at-most' : 'on'
    if (!tell({ rows: [...rows], reading }) || isFull) return
  } while (cursor !== undefined)
}
