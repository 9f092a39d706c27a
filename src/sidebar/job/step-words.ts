import type { Assignee, StatusNow } from '../../zendesk/workspace.ts'
import type { Words } from '../words/en.ts'
import type { Step, StepDone } from './job.ts'

export function sayStep(step: Step, { receipt }: Words): string {
  return step.kind === 'account'
    ? receipt.steps.account(`${step.person.firstName} ${step.person.lastName}`)
    : receipt.steps[step.kind]
}

/** What Zendesk or the proxy said after the step, not what was asked of them. */
export function sayDone(done: StepDone, { sent, words }: { sent: boolean; words: Words }): string {
  const { receipt } = words
  switch (done.kind) {
    case 'account':
      return done.made.replayed
        ? receipt.accountReplayed(done.made.account.email)
        : receipt.accountMade(done.made.account.email)
    case 'account-by-hand':
      return receipt.accountByHand(done.person.email)
    case 'reply':
      return sent ? receipt.replySent : receipt.replyPlaced
    case 'note':
      return sent || done.where === 'ticket' ? receipt.noteSaved : receipt.notePlaced
    case 'assign':
      return sayAssignee(done.assignee) || receipt.nobody
    case 'status':
      return sayStatus(done.status, words)
    case 'tags':
      return receipt.tagsNow(done.tags.join(', '))
    case 'send':
      return receipt.sent
  }
}

/** A custom status by its own name, a plain one in the agent's language. */
const sayStatus = ({ category, label }: StatusNow, { statuses }: Words): string =>
  label === category ? statuses[category] : label

const sayAssignee = ({ group, user }: Assignee): string =>
  [group?.name, user?.name].filter(Boolean).join(' / ')
