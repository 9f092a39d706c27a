import { type StoredEvent, storedEventSchema } from '../../contract/events.ts'
import type { Clock } from '../clock.ts'
import type { Ledger } from './ledger.ts'
import type { SqlDatabase, SqlRow } from './sql-database.ts'

export function ticketEvents(database: SqlDatabase, clock: Clock): Pick<Ledger, 'addEvent' | 'listEvents'> {
  return {
    async addEvent({ desk, agentId }, ticketId, { kind, action, rule }) {
      const at = clock.now().toISOString()
      await database.query(
        `INSERT INTO ticket_events (desk, ticket_id, agent_id, at, kind, action, rule)
          VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [desk, ticketId, agentId, at, kind, action ?? null, rule ?? null],
      )
      return toStoredEvent({ kind, action, rule, at, agent_id: agentId })
    },
    async listEvents(desk, ticketId) {
      const rows = await database.query(
        `SELECT kind, action, rule, at, agent_id FROM ticket_events
          WHERE desk = $1 AND ticket_id = $2 ORDER BY number LIMIT 1000`,
        [desk, ticketId],
      )
      return rows.map(toStoredEvent)
    },
  }
}

function toStoredEvent({ action, rule, agent_id: agentId, ...row }: SqlRow): StoredEvent {
  return storedEventSchema.parse({
    ...row,
    agentId,
    ...(action == null ? {} : { action }),
    ...(rule == null ? {} : { rule }),
  })
}
