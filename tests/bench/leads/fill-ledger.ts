import { migrate } from '../../../src/proxy/ledger/migrate.ts'
import type { SqlRunner } from '../../../src/proxy/ledger/sql-database.ts'
import { openSqlite } from '../../../src/proxy/ledger/sqlite-database.ts'

type Filling = { desk: string; rows: number; now: Date }

const roles = ['Coach Lead', 'Coach', 'Program Director', 'Coachee']
const agents = 12
const monthsBack = 11
const minuteMs = 60_000

/** A year of a desk: so many accounts, evenly spread, every reply sent but the newest. */
export async function fillLedger(file: string, filling: Filling): Promise<void> {
  const database = openSqlite(file)
  await migrate(database, filling.now)
  await database.transaction('filling', async (sql) => {
    for (let row = filling.rows - 1; row >= 0; row--) await writeAccount(sql, row, filling)
  })
  await database.close()
}

async function writeAccount(sql: SqlRunner, row: number, { desk, rows, now }: Filling): Promise<void> {
  const periodMs = monthsBack * 30 * 24 * 60 * minuteMs
  const at = (minutes: number) =>
    new Date(now.getTime() - ((row + 1) * periodMs) / (rows + 1) + minutes * minuteMs).toISOString()
  const id = crypto.randomUUID()
  const ticket = 100_000 + row
  const agent = String(8001 + (row % agents))
  const state = row % 20 === 7 ? 'refused' : 'made'
  const person = [`person.${row}@dcyf.wa.gov`, `Given${row}`, `Family${row}`, roles[row % roles.length] ?? '']
  await sql.query(
    `INSERT INTO accounts (id, book, desk, agent_id, ticket_id, email, first_name, last_name, role,
      password_version, state, sent, claimed_at, state_at)
      VALUES ($1, 'live', $2, $3, $4, $5, $6, $7, $8, 'fixed-1', $9, 1, $10, $10)`,
    [id, desk, agent, ticket, ...person, state, at(0)],
  )
  const kinds = row === 0 ? ['suggested', 'chosen'] : ['suggested', 'chosen', 'reply-placed', 'submitted']
  for (const [minutes, kind] of kinds.entries())
    await sql.query(
      `INSERT INTO ticket_events (desk, ticket_id, agent_id, at, kind, action, rule)
        VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [
        desk,
        ticket,
        agent,
        at(minutes),
        kind,
        minutes < 2 ? 'create_account' : null,
        minutes < 2 ? 'dcyf-address' : null,
      ],
    )
}
