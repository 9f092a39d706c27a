import { fail, ok, type Result } from '../../contract/result.ts'
import type { WorkspaceFailure } from '../../zendesk/workspace.ts'
import type { Step, StepDone, StepFailure } from './job.ts'

export type Outcome = Promise<Result<StepDone, StepFailure>>

export function fromZendesk<Value>(
  result: Result<Value, WorkspaceFailure>,
  toDone: (value: Value) => StepDone,
): Result<StepDone, StepFailure> {
  return result.ok ? ok(toDone(result.value)) : fail({ from: 'zendesk', failure: result.failure })
}

/** A text that has left the composer. */
export function toGoneOut({ kind }: Step): StepDone | undefined {
  if (kind === 'reply') return { kind, sent: true }
  if (kind === 'note') return { kind, where: 'ticket' }
  return kind === 'send' ? { kind } : undefined
}
