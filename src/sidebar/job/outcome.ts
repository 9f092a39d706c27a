import { fail, ok, type Result } from '../../contract/result.ts'
import type { WorkspaceFailure } from '../../zendesk/workspace.ts'
import type { StepDone, StepFailure } from './job.ts'

export type Outcome = Promise<Result<StepDone, StepFailure>>

export function fromZendesk<Value>(
  result: Result<Value, WorkspaceFailure>,
  toDone: (value: Value) => StepDone,
): Result<StepDone, StepFailure> {
  return result.ok ? ok(toDone(result.value)) : fail({ from: 'zendesk', failure: result.failure })
}
