import type { Result } from '../contract/result.ts'
import type { Ticket, TicketStatus } from '../contract/ticket.ts'
import type {
  Agent,
  ColorScheme,
  Installation,
  ProxyAnswer,
  ProxyCall,
  WorkspaceEvents,
  WorkspaceFailure,
} from './workspace.ts'

export type SettingValues = Readonly<Record<string, unknown>>

/** A ticket as a list shows it; times are ISO 8601, `solvedAt` is undefined until it was solved. */
export type ListedTicket = {
  id: number
  subject: string
  status: TicketStatus
  tags: readonly string[]
  createdAt: string
  updatedAt: string
  solvedAt: string | undefined
}

export type DeskStatus = { label: string; category: string }

/** What a link answered: an HTTP status, or nothing at all. */
export type LinkAnswer = { kind: 'answered'; status: number } | { kind: 'no-answer' }

/**
 * What the team leads' page may ask of Zendesk, with the signed-in person's own rights. Nothing else in the app knows
 * ZAF. No call hangs: silence ends as `no-answer`, after which a write may or may not have happened.
 */
export interface DeskAdmin {
  /** `settings` are those that this page was opened with. */
  readonly installation: Installation
  readonly colorScheme: ColorScheme

  readPerson(): Promise<Result<Agent, WorkspaceFailure>>

  /** The app's settings as Zendesk holds them now, without secure ones; `no-permission` to all but admins. */
  readSettings(): Promise<Result<SettingValues, WorkspaceFailure>>

  /** Writes these settings and no others, then gives all as read again; what was not kept shows in them. */
  saveSettings(changed: SettingValues): Promise<Result<SettingValues, WorkspaceFailure>>

  /** A saved ticket with all its comments. */
  readTicket(ticketId: number): Promise<Result<Ticket, WorkspaceFailure>>

  /** Tickets by id, in no certain order; those that are gone are left out. */
  listTickets(ticketIds: readonly number[]): Promise<Result<readonly ListedTicket[], WorkspaceFailure>>

  /** The hundred oldest unsolved tickets that carry the tag. */
  findWaiting(tag: string): Promise<Result<readonly ListedTicket[], WorkspaceFailure>>

  /** How many tickets carry the tag, solved ones too. */
  countTagged(tag: string): Promise<Result<number, WorkspaceFailure>>

  /** Names of agents by their ids; those that Zendesk does not tell are absent. */
  readNames(agentIds: readonly string[]): Promise<Result<ReadonlyMap<string, string>, WorkspaceFailure>>

  /** The desk's active statuses; empty where custom statuses are off. */
  listStatuses(): Promise<Result<readonly DeskStatus[], WorkspaceFailure>>

  findGroup(nameOrId: string): Promise<Result<{ id: number; name: string }, WorkspaceFailure>>
  findAgent(nameOrEmail: string): Promise<Result<{ id: number; name: string }, WorkspaceFailure>>

  /** Asks an address through Zendesk's request proxy, unsigned. */
  checkLink(url: string): Promise<LinkAnswer>

  /** A call to our proxy through Zendesk's, signed there with the secure shared key. */
  callProxy(call: ProxyCall): Promise<Result<ProxyAnswer, { kind: 'no-answer' }>>

  openTicket(ticketId: number): void

  listen(events: Pick<WorkspaceEvents, 'colorSchemeChanged'>): () => void
}
