export type SqlValue = string | number | null
export type SqlRow = Record<string, unknown>

export interface SqlRunner {
  /** Runs one statement with `$1`, `$2`, … and gives its rows. */
  query(sql: string, values?: readonly SqlValue[]): Promise<SqlRow[]>
}

/** A database that speaks the SQL that SQLite and PostgreSQL share. */
export interface SqlDatabase extends SqlRunner {
  /**
   * Runs `work` in one transaction, alone among all transactions with the same `lock`, on any machine; without a
   * lock only rows that are written wait for one another. Rolls back when it throws.
   */
  transaction<Value>(lock: string | undefined, work: (sql: SqlRunner) => Promise<Value>): Promise<Value>
  /** How this database writes a column that counts up by itself. */
  readonly countingColumn: string
  /** True when no other process can have the database open for serving. */
  readonly exclusive: boolean
  close(): Promise<void>
}
