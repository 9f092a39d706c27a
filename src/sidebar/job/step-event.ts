import type { TicketEvent } from '../../contract/events.ts'
import type { TipSheetReader } from '../../playbook/decision.ts'
import type { Choice, StepDone } from './job.ts'

/** Tells on the reply's event which of the two tip sheets it was. */
export const readerRules: Record<TipSheetReader, string> = {
  'can-invite': 'reader:can-invite',
  'must-pass-on': 'reader:must-pass-on',
}

/** Tells that the reply holds no password. */
export const leftOutRule = 'password:left-out'

/** What the proxy keeps of a finished step; accounts are in its ledger already. */
export function toEvent(choice: Choice, done: StepDone): TicketEvent | undefined {
  const action = toAction(choice)
  switch (done.kind) {
    case 'account':
    case 'account-by-hand':
    case 'account-known':
    case 'status-since':
    case 'ccs':
      return undefined
    case 'reply':
      if (done.sent) return toSubmitted(choice)
      return { kind: 'reply-placed', ...action, ...toManner(choice) }
    case 'note':
      return { kind: 'discussed', ...action }
    case 'assign':
      return choice.action === 'hand_over' ? { kind: 'handed-over' } : undefined
    case 'status':
      return { kind: 'status-set', ...action }
    case 'tags':
      return { kind: 'tagged', ...action }
    case 'send':
      return choice.action === 'discuss' ? { kind: 'discussed', ...action } : toSubmitted(choice)
  }
}

/** The reply has truly gone out. */
export const toSubmitted = (choice: Choice): TicketEvent => ({
  kind: 'submitted',
  ...toAction(choice),
  ...toManner(choice),
})

/** Handing over and telling of an account that exists are no answers of the procedure. */
export function toAction(choice: Choice): Pick<TicketEvent, 'action'> {
  return choice.action === 'hand_over' || choice.action === 'tell_has_account'
    ? {}
    : { action: choice.action }
}

function toManner(choice: Choice): Pick<TicketEvent, 'rule'> {
  if (choice.action === 'send_tip_sheet') return { rule: readerRules[choice.reader] }
  return choice.action === 'create_account' && choice.passwordsLeftOut ? { rule: leftOutRule } : {}
}
