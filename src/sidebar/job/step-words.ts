import type { TicketStatus } from '../../contract/ticket.ts'
import type { Assignee, Cc, StatusNow } from '../../zendesk/workspace.ts'
import type { Words } from '../words/en.ts'
import type { Step, StepDone, Trace } from './job.ts'

export function sayStep(step: Step, { receipt }: Words): string {
  if (step.kind === 'send' && step.comment === 'note') return receipt.steps.sendNote
  if (step.kind === 'unreached') return receipt.steps.unreached(step.count)
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
    case 'account-known':
      return receipt.accountMade(done.email)
    case 'ccs':
      return receipt.copiesLeft(sayPeople(done.left))
    case 'reply':
      if (sent || done.sent) return receipt.replySent
      return done.changed ? receipt.replyChanged : receipt.replyPlaced
    case 'note':
      if (sent || done.where === 'ticket') return receipt.noteSaved
      return done.changed ? receipt.noteChanged : receipt.notePlaced
    case 'assign':
      return sayAssignee(done.assignee) || receipt.nobody
    case 'status':
      return sayStatus(done.status, words)
    case 'status-since':
      return receipt.statusSince(words.statuses[done.now])
    case 'tags':
      return receipt.tagsNow(done.tags.join(', '))
    case 'send':
      return receipt.sent
  }
}

/** What the step would have done, in a rehearsal. */
export function sayWould(step: Step, done: StepDone, words: Words): string {
  const { would } = words.receipt
  switch (step.kind) {
    case 'account':
      return would.account(step.person.email)
    case 'unreached':
      return ''
    case 'ccs':
      return would.ccs(sayPeople(step.remove))
    case 'reply':
    case 'note':
    case 'send':
      return would[step.kind]
    case 'assign':
      return would.assign(done.kind === 'assign' ? sayAssignee(done.assignee) : '')
    case 'status':
      return would.status(done.kind === 'status' ? sayStatus(done.status, words) : '')
    case 'tags':
      return would.tags(step.change.add.join(', '))
  }
}

/** Found of a text that stands in a composer of the wrong kind. */
export const turned = 'turned'

/** What stands in the place of something that is not there. */
export function sayMissing(step: Step, found: string, { receipt, statuses }: Words): string {
  switch (step.kind) {
    case 'account':
      return receipt.missing.account
    case 'unreached':
      return receipt.missing.unreached
    case 'status':
      return receipt.missing.status(statuses[found as TicketStatus] ?? found)
    case 'tags':
      return receipt.missing.tags(found)
    case 'assign':
      return receipt.missing.assign(found || receipt.nobody)
    case 'reply':
    case 'note':
      return found === turned ? receipt.missing.turned[step.kind] : receipt.missing.text
    default:
      return receipt.missing.text
  }
}

/** Who and when, as the agent writes times; empty where neither is known. */
export function sayTrace({ who, at }: Trace, { locale, words }: { locale: string; words: Words }): string {
  const when = at === undefined ? '' : sayMoment(at, locale)
  return [who || (when === '' ? '' : words.receipt.somebody), when].filter((part) => part !== '').join(', ')
}

function sayMoment(at: string, locale: string): string {
  const moment = new Date(at)
  if (Number.isNaN(moment.getTime())) return ''
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(moment)
}

export const sayPeople = (people: readonly Pick<Cc, 'name' | 'email'>[]): string =>
  people.map(({ name, email }) => name || email).join(', ')

/** A custom status by its own name, a plain one in the agent's language. */
const sayStatus = ({ category, label }: StatusNow, { statuses }: Words): string =>
  label === category ? statuses[category] : label

const sayAssignee = ({ group, user }: Assignee): string =>
  [group?.name, user?.name].filter(Boolean).join(' / ')
