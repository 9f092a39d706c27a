import * as z from 'zod'
import { type Erasing, eraseAccounts } from './erase-person.ts'

const dayMs = 86_400_000
const atOnce = 500

/** Drops token ids that can no longer be used, and whatever is personal and older than `retentionDays`. */
export async function tidyLedger(erasing: Erasing, retentionDays: number | undefined): Promise<void> {
  const { database, now } = erasing
  await database.query('DELETE FROM token_ids WHERE expires_at < $1', [now.toISOString()])
  if (retentionDays === undefined) return
  const before = new Date(now.getTime() - retentionDays * dayMs).toISOString()
  const rows = await database.query(
    `SELECT DISTINCT email FROM accounts WHERE claimed_at < $1 AND email NOT LIKE 'erased:%'
      AND email NOT IN (SELECT email FROM accounts WHERE claimed_at >= $1) LIMIT ${atOnce}`,
    [before],
  )
  for (const row of rows) await eraseAccounts(erasing, z.object({ email: z.string() }).parse(row).email)
  await database.query('DELETE FROM ticket_events WHERE at < $1', [before])
  await database.query('DELETE FROM attempts WHERE at < $1', [before])
}
