import { DatabaseSync } from 'node:sqlite'
import { fail, ok, type Result } from '../../contract/result.ts'

export type FileLock = { release(): void }

/** Makes this process the only one that serves from the file; the system lifts the lock when the process dies. */
export function lockLedgerFile(file: string): Result<FileLock, string> {
  if (file === ':memory:') return ok({ release: () => undefined })
  try {
    const lock = new DatabaseSync(`${file}.lock`, { timeout: 0 })
    lock.exec('BEGIN EXCLUSIVE')
    return ok({ release: () => lock.close() })
  } catch (error) {
    const isLocked = error instanceof Error && error.message.includes('locked')
    return fail(isLocked ? 'another proxy serves from it' : 'cannot be opened for writing')
  }
}
