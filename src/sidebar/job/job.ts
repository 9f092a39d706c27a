import type { AccountMade } from '../../contract/accounts.ts'
import type { Person } from '../../contract/person.ts'
import type { TicketStatus } from '../../contract/ticket.ts'
import type { TipSheetReader } from '../../playbook/decision.ts'
import type { TemplateProblem } from '../../playbook/reply.ts'
import type {
  Assignee,
  Cc,
  StatusNow,
  StatusWish,
  WorkspaceFailure,
  WrittenText,
} from '../../zendesk/workspace.ts'
import type { ProxyFailure } from '../proxy/proxy-client.ts'

/** What the agent pressed. */
export type Choice =
  | {
      action: 'create_account'
      people: readonly Person[]
      /** The reply tells no password; the agent passes it on another way. */
      passwordsLeftOut?: true
      /** Who is taken off the copies before the reply is placed. */
      withoutCopyTo?: readonly Cc[]
    }
  | { action: 'ask_role' }
  | { action: 'send_tip_sheet'; reader: TipSheetReader }
  | { action: 'discuss' }
  | { action: 'tell_has_account'; people: readonly Person[] }
  | { action: 'hand_over' }

export type TagChange = { add: readonly string[]; remove: readonly string[] }

/** One line of the receipt: one thing that is done and read back. */
export type Step =
  | { kind: 'account'; person: Person }
  /** Found on opening the ticket: people of the press whom the proxy never heard of. */
  | { kind: 'unreached'; count: number }
  | { kind: 'ccs'; remove: readonly Cc[] }
  | { kind: 'reply' }
  | { kind: 'note' }
  | { kind: 'assign'; to: 'discuss-group' | 'responder' }
  | { kind: 'status'; wish: StatusWish }
  | { kind: 'tags'; change: TagChange }
  | { kind: 'send'; wish: StatusWish; change: TagChange; comment: 'reply' | 'note' }

export type StepDone =
  | { kind: 'account'; made: AccountMade }
  | { kind: 'account-by-hand'; person: Person; password: string }
  /** Made on this ticket before; its password comes from asking the proxy for the same account again. */
  | { kind: 'account-known'; email: string }
  | { kind: 'ccs'; left: readonly Cc[] }
  /** `text` as this press placed it; absent where the text was found. */
  | { kind: 'reply'; text?: WrittenText; sent?: true; changed?: true }
  | { kind: 'note'; where: 'composer' | 'ticket'; text?: WrittenText; changed?: true }
  | { kind: 'assign'; assignee: Assignee }
  | { kind: 'status'; status: StatusNow }
  /** Was set, and the ticket has gone on since. */
  | { kind: 'status-since'; now: TicketStatus }
  | { kind: 'tags'; tags: readonly string[] }
  | { kind: 'send'; text?: WrittenText }

export type StepFailure =
  | { from: 'zendesk'; failure: WorkspaceFailure }
  | { from: 'proxy'; failure: ProxyFailure }
  | { from: 'template'; problem: TemplateProblem }

export type StepState =
  | { at: 'waiting' }
  | { at: 'running' }
  | { at: 'done'; done: StepDone }
  | { at: 'failed'; failure: StepFailure }
  | { at: 'left-out' }
  /** What this press had put on the form is taken back. */
  | { at: 'undone' }
  /** Found on opening the ticket: put before an agent, sent as far as Zendesk shows by nobody, and perhaps not in the composer here. */
  | { at: 'unsent'; notHere?: true }
  /** Found on opening the ticket: an agent has written since, and whether that is it cannot be told. */
  | { at: 'unclear' }
  /** Found on opening the ticket: not there; `found` is what stands there instead. */
  | { at: 'missing'; found: string }

/** Who did it and when, where that is on record. */
export type Trace = { who: string; at: string | undefined; isMine?: boolean }
export type Line = { step: Step; state: StepState; trace?: Trace | undefined }
export type Job = {
  choice: Choice
  ticketId: number
  /** How many comments the ticket had at the press; the job's own come after them. */
  commentsBefore: number
  /** Nothing is truly done; the lines say what would be. */
  rehearsal?: true
  lines: readonly Line[]
}

/** Tells the lines of one job apart. */
export const keyOf = (step: Step): string =>
  step.kind === 'account' ? `account ${step.person.email}` : step.kind

export type JobChange = { line: number; state: StepState }

export const changeJob = (job: Job, { line, state }: JobChange): Job => ({
  ...job,
  lines: job.lines.map((each, index) => (index === line ? { step: each.step, state } : each)),
})

export const isOver = (line: Line): boolean => line.state.at === 'done' || line.state.at === 'left-out'

export const isFinished = (job: Job): boolean => job.lines.every(isOver)

/**
 * The next line to carry out after `from`. Nothing is told or set while an account, or the text that tells of it, is
 * missing; status, tags and assignee do not wait for one another.
 */
export function nextLine(job: Job, from: number): number | undefined {
  const next = job.lines.findIndex((line, index) => index >= from && !isOver(line))
  const line = job.lines[next]
  if (line === undefined) return undefined
  if (isOfPeople(line.step)) return next
  const blocked = job.lines.slice(0, next).some((earlier) => isCarrying(earlier.step) && !isOver(earlier))
  return blocked ? undefined : next
}

/** About somebody who is to get an account. */
export const isOfPeople = ({ kind }: Step): boolean => kind === 'account' || kind === 'unreached'

const isCarrying = (step: Step): boolean =>
  isOfPeople(step) || step.kind === 'ccs' || step.kind === 'reply' || step.kind === 'note'

/** An account that only an agent can make, since no proxy is set up. */
export const isByHand = ({ state }: Line): boolean =>
  state.at === 'failed' && state.failure.from === 'proxy' && state.failure.failure.kind === 'not-set-up'

/** An account of an earlier press, whose password is not at hand. */
export const isKnown = ({ state }: Line): boolean =>
  state.at === 'done' && state.done.kind === 'account-known'

export type NewLogIn = Pick<Person, 'firstName' | 'lastName'> & { email: string; password: string }

/** The accounts of the job that are there, each with the password that was set. */
export const accountsMade = (job: Job): readonly NewLogIn[] =>
  job.lines.flatMap(({ state }): NewLogIn[] => {
    if (state.at !== 'done') return []
    if (state.done.kind === 'account')
      return [{ ...state.done.made.account, password: state.done.made.password }]
    return state.done.kind === 'account-by-hand'
      ? [{ ...state.done.person, password: state.done.password }]
      : []
  })

const onForm: readonly StepDone['kind'][] = ['ccs', 'reply', 'note', 'status', 'tags', 'assign']

/** Something that the press did, not what it found done before, stands on the form and is not saved. */
export function canUndo(job: Job, before: readonly Line[]): boolean {
  const done = job.lines.flatMap((line) =>
    line.state.at === 'done' && !before.includes(line) ? [line.state.done] : [],
  )
  if (done.some(({ kind }) => kind === 'send')) return false
  return done.some((each) => onForm.includes(each.kind) && !isPastForm(each))
}

/** A note that was saved by itself stays, whatever is taken back. */
export const keepsNote = ({ lines }: Job): boolean =>
  lines.some(({ state }) => state.at === 'done' && state.done.kind === 'note' && isPastForm(state.done))

const isPastForm = (done: StepDone): boolean =>
  (done.kind === 'note' && done.where === 'ticket') || (done.kind === 'reply' && done.sent === true)
