import type { SqlRunner } from './sql-database.ts'

export type Step = { id: string; at: string; outcome: string; actor: string; because: string }

/** Writes nothing when there is no such row. */
export async function writeStep(sql: SqlRunner, step: Step): Promise<void> {
  await sql.query(
    `INSERT INTO account_steps (account_id, at, outcome, actor, because)
      SELECT id, $2, $3, $4, $5 FROM accounts WHERE id = $1`,
    [step.id, step.at, step.outcome, step.actor, step.because],
  )
}
