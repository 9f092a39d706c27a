import type { Attempt } from './attempt.ts'
import type { SqlRunner } from './sql-database.ts'

export async function recordAttempt(sql: SqlRunner, attempt: Attempt, now: Date): Promise<void> {
  const { caller, requestId, action, ticketId, accountId, maskedEmail, fingerprint, key, appVersion } =
    attempt
  await sql.query(
    `INSERT INTO attempts (at, desk, agent_id, request_id, action, ticket_id, masked_email, idempotency_key,
      result, duration_ms, app_version, account_id, fingerprint)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      now.toISOString(),
      caller.desk,
      caller.agentId,
      requestId,
      action,
      ticketId ?? null,
      maskedEmail ?? null,
      key ?? null,
      attempt.result,
      Math.round(attempt.durationMs),
      appVersion ?? null,
      accountId ?? null,
      fingerprint ?? null,
    ],
  )
}
