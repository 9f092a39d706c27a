import { type StoredEvent, storedEventSchema } from '../../contract/events.ts'
import { fail, ok } from '../../contract/result.ts'
import type { Clock } from '../clock.ts'
import type { EventLimits, Ledger } from './ledger.ts'
import type { SqlDatabase, SqlRow, SqlRunner } from './sql-database.ts'

const hourMs = 3_600_000
const dayMs = 24 * hourMs

const insertStatement = `INSERT INTO ticket_events (desk, ticket_id, agent_id, at, kind, action, rule, people)
  SELECT $1, CAST($2 AS BIGINT), $3, $4, $5, $6, $7, CAST($12 AS INTEGER)
  WHERE (SELECT COUNT(*) FROM ticket_events WHERE desk = $1 AND agent_id = $3 AND at > $8) < $9
    AND (SELECT COUNT(*) FROM ticket_events WHERE desk = $1 AND at > $10) < $11 RETURNING number`

export function ticketEvents(database: SqlDatabase, clock: Clock): Pick<Ledger, 'addEvent' | 'listEvents'> {
  return {
    async addEvent({ desk, agentId }, { ticketId, event, limits }) {
      const { kind, action, rule, people } = event
      const now = clock.now().getTime()
      const at = toTime(now)
      const written = await database.query(insertStatement, [
        ...[desk, ticketId, agentId, at, kind, action ?? null, rule ?? null],
        ...[toTime(now - hourMs), limits.eventsPerAgentHour, toTime(now - dayMs), limits.eventsPerDeskDay],
        people ?? null,
      ])
      if (written.length === 1)
        return ok(toStoredEvent({ kind, action, rule, people, at, agent_id: agentId }))
      return fail({ retryAfterSeconds: await findWait(database, { desk, agentId, now, limits }) })
    },
    async listEvents(desk, ticketId) {
      const rows = await database.query(
        `SELECT kind, action, rule, people, at, agent_id FROM ticket_events
          WHERE desk = $1 AND ticket_id = $2 ORDER BY number LIMIT 1000`,
        [desk, ticketId],
      )
      return rows.map(toStoredEvent)
    },
  }
}

type Full = { desk: string; agentId: string; now: number; limits: EventLimits }

/** Seconds until the event leaves its window that keeps the next one out. */
async function findWait(sql: SqlRunner, { desk, agentId, now, limits }: Full): Promise<number> {
  const newest = 'SELECT at FROM ticket_events WHERE desk = $1'
  const ofAgent = await sql.query(
    `${newest} AND agent_id = $2 AND at > $3 ORDER BY at DESC LIMIT 1 OFFSET $4`,
    [desk, agentId, toTime(now - hourMs), limits.eventsPerAgentHour - 1],
  )
  const ofDesk = await sql.query(`${newest} AND at > $2 ORDER BY at DESC LIMIT 1 OFFSET $3`, [
    ...[desk, toTime(now - dayMs), limits.eventsPerDeskDay - 1],
  ])
  const waits = [
    ...ofAgent.map((row) => readTime(row) + hourMs),
    ...ofDesk.map((row) => readTime(row) + dayMs),
  ]
  return Math.max(1, Math.ceil((Math.max(now, ...waits) - now) / 1_000))
}

const toTime = (ms: number): string => new Date(ms).toISOString()
const readTime = (row: SqlRow): number => Date.parse(String(row.at))

function toStoredEvent({ action, rule, people, agent_id: agentId, ...row }: SqlRow): StoredEvent {
  return storedEventSchema.parse({
    ...row,
    agentId,
    ...(action == null ? {} : { action }),
    ...(rule == null ? {} : { rule }),
    ...(people == null ? {} : { people }),
  })
}
