/** What ties an audit row to its account and its person; and rehearsals are not counted among what was sent. */
export const ledger004 = `
ALTER TABLE attempts ADD COLUMN account_id TEXT;
ALTER TABLE attempts ADD COLUMN fingerprint TEXT;
UPDATE accounts SET sent = 0 WHERE book = 'rehearsal' AND sent = 1
`
