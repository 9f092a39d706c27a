/** For how many people a press was: whom the proxy never heard of is missed by number. */
export const ledger005 = `
ALTER TABLE ticket_events ADD COLUMN people INTEGER
`
