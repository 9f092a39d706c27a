/** Counting creates against the limits reads these indexes alone, no rows. */
export const ledger002 = `
DROP INDEX accounts_by_time;
CREATE INDEX accounts_by_time ON accounts (book, desk, claimed_at, id, sent);
DROP INDEX accounts_of_agent;
CREATE INDEX accounts_of_agent ON accounts (book, desk, agent_id, claimed_at, sent)
`
