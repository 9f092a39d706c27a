import type { AccountRow } from '../../contract/accounts.ts'
import type { Email } from '../../contract/email.ts'
import type { StoredEvent, TicketEvent } from '../../contract/events.ts'
import type { OverruleCount } from '../../contract/lead-reports.ts'
import type { Person } from '../../contract/person.ts'
import type { Result } from '../../contract/result.ts'
import type { Caller } from '../desk.ts'
import type { Attempt } from './attempt.ts'

/** One claim on one address, whatever became of it. `stateAt` is when it came into its state. */
export type LedgerRow = AccountRow & { email: Email; desk: string; passwordVersion: string; stateAt: string }

export type Claim = {
  caller: Caller
  ticketId: number
  person: Person
  key: string
  passwordVersion: string
}
export type StandingOf = Pick<Claim, 'key' | 'person'>
/** `ofKey`: the row that a key stands for, unless a refusal freed the key. `holder`: as `findHolder` gives it. */
export type Standing = { ofKey: LedgerRow | undefined; holder: LedgerRow | undefined }
export type Limits = { createsPerAgentHour: number; createsPerDeskDay: number }
export type EventLimits = { eventsPerAgentHour: number; eventsPerDeskDay: number }
export type ToldEvent = { ticketId: number; event: TicketEvent; limits: EventLimits }
export type ClaimFailure =
  | { kind: 'held'; row: LedgerRow }
  | { kind: 'key-used'; row: LedgerRow }
  | { kind: 'too-many'; retryAfterSeconds: number }

/** `refused` frees address and key; so does `not-sent`, which does not count against the limits either. */
export type Outcome = 'made' | 'unknown' | 'refused' | 'not-sent' | 'released'
export type Settlement = {
  id: string
  outcome: Outcome
  actor: string
  because: string
  /** The audit row of the call that settles: written in the same transaction when the row then stands as said. */
  attempt?: Attempt
}

export type LogFilter = {
  desk: string
  from?: string | undefined
  to?: string | undefined
  role?: string | undefined
  agentId?: string | undefined
  state?: AccountRow['state'] | undefined
  after?: { createdAt: string; id: string } | undefined
  limit: number
}

/**
 * Who holds which address, and what happened. Every method throws when the ledger cannot be written or read;
 * what was resolved before is then still in it.
 */
export interface Ledger {
  /** The row that holds the address, of any desk: made, under way or unknown. */
  findHolder(email: Email): Promise<LedgerRow | undefined>
  /** What stands of a key and an address when a create begins. */
  findStanding(desk: string, of: StandingOf): Promise<Standing>
  findRow(desk: string, id: string): Promise<LedgerRow | undefined>
  /**
   * Takes the address, for one claimer only however many ask at once and on however many machines. Limits
   * count in the same step.
   */
  claim(claim: Claim, limits: Limits): Promise<Result<LedgerRow, ClaimFailure>>
  /**
   * Writes what became of a claim, and by whom, in one transaction. Only `under-way` and `unknown` rows change, and
   * `released` ones when they turn out to be made after all; gives the row as it then stands.
   */
  settle(settlement: Settlement): Promise<LedgerRow>
  /** Turns claims that nobody works on any more (claimed before `claimedBefore`) into unknown ones. */
  abandon(claimedBefore: Date): Promise<number>
  /** Rows whose outcome is unknown, longest first. */
  listUnknown(limit: number): Promise<LedgerRow[]>
  /** How many creates the agent may still send. */
  countCreatesLeft(caller: Caller, limits: Limits): Promise<number>
  listTicket(desk: string, ticketId: number): Promise<LedgerRow[]>
  /** Newest first. */
  listLog(filter: LogFilter): Promise<LedgerRow[]>
  countByState(): Promise<Record<AccountRow['state'], number>>
  /** Counts against the limits to within what comes in the same moment on several machines. */
  addEvent(caller: Caller, told: ToldEvent): Promise<Result<StoredEvent, { retryAfterSeconds: number }>>
  /** Oldest first. */
  listEvents(desk: string, ticketId: number): Promise<StoredEvent[]>
  /** What agents chose of what was suggested to them since `from`, by rule. */
  countChoices(desk: string, from: string | undefined): Promise<OverruleCount[]>
  /** Rows that are open, and rows made since `from` without a reply known to be sent; newest first, 500 at most. */
  listUnfinished(desk: string, from: string | undefined): Promise<(LedgerRow & { replyPlaced: boolean })[]>
  recordAttempt(attempt: Attempt): Promise<void>
  /** True once for each token id of a desk, until `expiresAt`; false when it was used before. */
  spendTokenId(desk: string, tokenId: string, expiresAt: Date): Promise<boolean>
  /** Resolves when the ledger answers and can be written. */
  check(): Promise<void>
}
