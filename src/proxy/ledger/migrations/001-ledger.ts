/** `:counting` stands for the database's own way to number rows. */
export const ledger001 = `
CREATE TABLE accounts (
  id TEXT PRIMARY KEY,
  book TEXT NOT NULL,
  desk TEXT NOT NULL,
  agent_id TEXT NOT NULL,
  ticket_id BIGINT NOT NULL,
  email TEXT NOT NULL,
  first_name TEXT NOT NULL,
  last_name TEXT NOT NULL,
  role TEXT NOT NULL,
  password_version TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('under-way', 'made', 'unknown', 'refused', 'released')),
  sent INTEGER NOT NULL,
  claimed_at TEXT NOT NULL,
  state_at TEXT NOT NULL
);
CREATE UNIQUE INDEX accounts_one_holder ON accounts (book, email)
  WHERE state IN ('under-way', 'made', 'unknown');
CREATE INDEX accounts_unsettled ON accounts (book, state, claimed_at)
  WHERE state IN ('under-way', 'unknown');
CREATE INDEX accounts_of_ticket ON accounts (book, desk, ticket_id);
CREATE INDEX accounts_by_time ON accounts (book, desk, claimed_at, id);
CREATE INDEX accounts_of_agent ON accounts (book, desk, agent_id, claimed_at);
CREATE TABLE account_steps (
  number :counting,
  account_id TEXT NOT NULL REFERENCES accounts (id),
  at TEXT NOT NULL,
  outcome TEXT NOT NULL,
  actor TEXT NOT NULL,
  because TEXT NOT NULL
);
CREATE INDEX account_steps_of_account ON account_steps (account_id);
CREATE TABLE idempotency_keys (
  book TEXT NOT NULL,
  desk TEXT NOT NULL,
  key TEXT NOT NULL,
  account_id TEXT NOT NULL REFERENCES accounts (id),
  freed INTEGER NOT NULL,
  PRIMARY KEY (book, desk, key)
);
CREATE INDEX idempotency_keys_of_account ON idempotency_keys (account_id);
CREATE TABLE ticket_events (
  number :counting,
  desk TEXT NOT NULL,
  ticket_id BIGINT NOT NULL,
  agent_id TEXT NOT NULL,
  at TEXT NOT NULL,
  kind TEXT NOT NULL,
  action TEXT,
  rule TEXT
);
CREATE INDEX ticket_events_of_ticket ON ticket_events (desk, ticket_id, number);
CREATE TABLE attempts (
  number :counting,
  at TEXT NOT NULL,
  desk TEXT NOT NULL,
  agent_id TEXT NOT NULL,
  request_id TEXT NOT NULL,
  action TEXT NOT NULL,
  ticket_id BIGINT,
  masked_email TEXT,
  idempotency_key TEXT,
  result TEXT NOT NULL,
  duration_ms BIGINT NOT NULL,
  app_version TEXT
);
CREATE INDEX attempts_by_time ON attempts (at);
CREATE TABLE token_ids (
  desk TEXT NOT NULL,
  token_id TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  PRIMARY KEY (desk, token_id)
);
CREATE INDEX token_ids_by_expiry ON token_ids (expires_at);
CREATE TABLE marks (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
)
`
