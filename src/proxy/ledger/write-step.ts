import type { SqlRunner } from './sql-database.ts'

export type Step = { id: string; at: string; outcome: string; actor: string; because: string }

export async function writeStep(sql: SqlRunner, step: Step): Promise<void> {
  await sql.query(
    'INSERT INTO account_steps (account_id, at, outcome, actor, because) VALUES ($1, $2, $3, $4, $5)',
    [step.id, step.at, step.outcome, step.actor, step.because],
  )
}
