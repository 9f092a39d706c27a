import * as z from 'zod'
import type { Caller } from '../desk.ts'
import type { Limits } from './ledger.ts'
import type { SqlRunner } from './sql-database.ts'

export type CreateWindow = { sql: SqlRunner; book: string; caller: Caller; now: Date }

const hourS = 3_600
const dayS = 24 * hourS

const countSchema = z.array(z.object({ sent: z.coerce.number() })).length(1)

export async function countCreatesLeft(window: CreateWindow, limits: Limits): Promise<number> {
  const { caller } = window
  const [ofAgent] = await countSent(window, ' AND agent_id = $4', [
    startOf(window.now, hourS),
    caller.agentId,
  ])
  const [ofDesk] = await countSent(window, '', [startOf(window.now, dayS)])
  const left = [limits.createsPerAgentHour - (ofAgent ?? 0), limits.createsPerDeskDay - (ofDesk ?? 0)]
  return Math.max(0, Math.min(...left))
}

async function countSent(window: CreateWindow, also: string, values: string[]): Promise<number[]> {
  const rows = await window.sql.query(
    `SELECT COUNT(*) AS sent FROM accounts WHERE book = $1 AND desk = $2 AND sent = 1 AND claimed_at > $3${also}`,
    [window.book, window.caller.desk, ...values],
  )
  return countSchema.parse(rows).map(({ sent }) => sent)
}

/** Seconds until the caller may send a create again; `undefined` when now is fine. */
export async function findWait(window: CreateWindow, limits: Limits): Promise<number | undefined> {
  const { caller } = window
  const ofAgent = await findFull(window, {
    also: ' AND agent_id = $5',
    values: [startOf(window.now, hourS), limits.createsPerAgentHour - 1, caller.agentId],
  })
  const ofDesk = await findFull(window, {
    also: '',
    values: [startOf(window.now, dayS), limits.createsPerDeskDay - 1],
  })
  const waits = [...ofAgent.map((at) => at + hourS * 1_000), ...ofDesk.map((at) => at + dayS * 1_000)]
  if (waits.length === 0) return undefined
  return Math.max(1, Math.ceil((Math.max(...waits) - window.now.getTime()) / 1_000))
}

/** When the create was claimed that must leave the window before another may enter. */
async function findFull(
  window: CreateWindow,
  { also, values }: { also: string; values: (string | number)[] },
): Promise<number[]> {
  const rows = await window.sql.query(
    `SELECT claimed_at FROM accounts WHERE book = $1 AND desk = $2 AND sent = 1 AND claimed_at > $3${also}
      ORDER BY claimed_at DESC LIMIT 1 OFFSET $4`,
    [window.book, window.caller.desk, ...values],
  )
  return rows.map((row) => Date.parse(z.object({ claimed_at: z.string() }).parse(row).claimed_at))
}

const startOf = (now: Date, seconds: number) => new Date(now.getTime() - seconds * 1_000).toISOString()
