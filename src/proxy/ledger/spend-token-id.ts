import type { SqlRunner } from './sql-database.ts'

export type SpentToken = { desk: string; tokenId: string; expiresAt: Date }

/** The primary key decides, also between machines. */
export async function spendTokenId(
  sql: SqlRunner,
  { desk, tokenId, expiresAt }: SpentToken,
): Promise<boolean> {
  const rows = await sql.query(
    `INSERT INTO token_ids (desk, token_id, expires_at) VALUES ($1, $2, $3)
      ON CONFLICT DO NOTHING RETURNING token_id`,
    [desk, tokenId, expiresAt.toISOString()],
  )
  return rows.length === 1
}
