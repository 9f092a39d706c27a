import * as z from 'zod'
import type { Caller } from '../desk.ts'
import type { Limits } from './ledger.ts'
import type { SqlRunner } from './sql-database.ts'

export type CreateWindow = { sql: SqlRunner; book: string; caller: Caller; now: Date }

const hourS = 3_600
const dayS = 24 * hourS

const countsSchema = z.tuple([z.object({ of_agent: z.coerce.number(), of_desk: z.coerce.number() })])

const counts = `SELECT
  (SELECT COUNT(*) FROM accounts
    WHERE book = $1 AND desk = $2 AND agent_id = $3 AND sent = 1 AND claimed_at > $4) AS of_agent,
  (SELECT COUNT(*) FROM accounts WHERE book = $1 AND desk = $2 AND sent = 1 AND claimed_at > $5) AS of_desk`

export async function countCreatesLeft(window: CreateWindow, limits: Limits): Promise<number> {
  const { sql, book, caller, now } = window
  const { hour, day } = startsOf(now)
  const values = [book, caller.desk, caller.agentId, hour, day]
  const [sent] = countsSchema.parse(await sql.query(counts, values))
  const left = [limits.createsPerAgentHour - sent.of_agent, limits.createsPerDeskDay - sent.of_desk]
  return Math.max(0, Math.min(...left))
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

/** What counts against the agent's limit lies after `hour`, what counts against the desk's after `day`. */
export const startsOf = (now: Date): { hour: string; day: string } => ({
  hour: startOf(now, hourS),
  day: startOf(now, dayS),
})

const startOf = (now: Date, seconds: number) => new Date(now.getTime() - seconds * 1_000).toISOString()
