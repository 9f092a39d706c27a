/** For counting events against their limits. */
export const ledger003 = `
CREATE INDEX ticket_events_of_agent ON ticket_events (desk, agent_id, at);
CREATE INDEX ticket_events_by_time ON ticket_events (desk, at)
`
