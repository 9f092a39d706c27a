import type { TicketEvent } from '../../contract/events.ts'
import type { Choice, StepDone } from './job.ts'

/** What the proxy keeps of a finished step; accounts are in its ledger already. */
export function toEvent(choice: Choice, done: StepDone): TicketEvent | undefined {
  const action = toAction(choice)
  switch (done.kind) {
    case 'account':
    case 'account-by-hand':
      return undefined
    case 'reply':
      return { kind: 'reply-placed', ...action }
    case 'note':
      return { kind: 'discussed', ...action }
    case 'assign':
      return choice.action === 'hand_over' ? { kind: 'handed-over' } : undefined
    case 'status':
      return { kind: 'status-set', ...action }
    case 'tags':
      return { kind: 'tagged', ...action }
    case 'send':
      return { kind: choice.action === 'discuss' ? 'discussed' : 'submitted', ...action }
  }
}

/** Handing over and telling of an account that exists are no answers of the procedure. */
export function toAction(choice: Choice): Pick<TicketEvent, 'action'> {
  return choice.action === 'hand_over' || choice.action === 'tell_has_account'
    ? {}
    : { action: choice.action }
}
