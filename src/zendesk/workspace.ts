import type { Result } from '../contract/result.ts'
import type { Ticket, TicketStatus } from '../contract/ticket.ts'

/** Where the app stands: settings hold no secure ones; `agent.locale` is as Zendesk has it, e.g. `es` or `en-US`. */
export type Installation = {
  location: 'ticket_sidebar' | 'new_ticket_sidebar' | 'nav_bar'
  subdomain: string
  installationId: number | undefined
  settings: Readonly<Record<string, unknown>>
}

export type AgentRole = 'admin' | 'agent' | 'light-agent'
export type Agent = { id: number; name: string; email: string; role: AgentRole; locale: string }

export type Assignee = {
  group: { id: number; name: string } | undefined
  user: { id: number; name: string } | undefined
}

/** Somebody who gets a copy of public replies; `id` is undefined where Zendesk tells none. */
export type Cc = { id: number | undefined; name: string; email: string }

export type ComposerType = 'publicReply' | 'internalNote' | 'other'

/**
 * The open ticket with all that the panel needs; `id` is undefined until a new ticket is saved, `customStatusId`
 * where Zendesk tells none.
 */
export type OpenTicket = {
  id: number | undefined
  requesterId: number | undefined
  ticket: Ticket
  customStatusId: number | undefined
  updatedAt: string
  ccs: readonly Cc[]
  assignee: Assignee
  viewers: readonly { name: string }[]
  agent: Agent
}

export type OtherTicket = { id: number; subject: string; status: TicketStatus }

/** The agent's unsent text: HTML in a rich composer, plain text otherwise. */
export type Draft = { text: string; type: ComposerType; rich: boolean }

/**
 * An active custom status of the category, by `customId` or else `customName`, is tried first; failing that, the
 * category's own.
 */
export type StatusWish = { category: Exclude<TicketStatus, 'closed'>; customName?: string; customId?: number }
/** `label` is a custom status's name as agents see it, else the category itself. */
export type StatusNow = { category: TicketStatus; label: string }

/** What stands on the form, saved or not. */
export type FormNow = {
  draft: Draft
  status: TicketStatus
  customStatusId: number | undefined
  tags: readonly string[]
  assignee: Assignee
  ccs: readonly Cc[]
}

export type WorkspaceFailure =
  | { kind: 'no-answer' }
  | { kind: 'other-ticket' }
  | { kind: 'no-permission' }
  | { kind: 'not-found' }
  | { kind: 'conflict' }
  | { kind: 'too-many' }
  | { kind: 'invalid'; words: readonly string[] }
  | { kind: 'refused'; words: string }
  | { kind: 'composer-not-public'; found: ComposerType }
  | { kind: 'composer-not-internal'; found: ComposerType }
  | { kind: 'not-kept'; found: string }

export type WrittenText = { html: string; text: string }

/**
 * One REST update; `not-kept` says that it was saved but for what `found` shows. With `ifUnchangedSince` (the
 * ticket's `updatedAt`) a later save by anybody else is a `conflict`. A comment that says how many others stood `after`
 * which it comes is saved once, however often it is asked for, and is read back.
 */
export type TicketUpdate = {
  comment?: WrittenText & { public: boolean; after?: number }
  status?: StatusWish
  addTags?: readonly string[]
  removeTags?: readonly string[]
  assignee?: { groupId: number; userId?: number }
  removeCcs?: readonly Cc[]
  ifUnchangedSince: string
}

export type ProxyCall = {
  url: string
  method: 'GET' | 'POST'
  agentId: number
  body?: unknown
  idempotencyKey?: string
  timeoutMs: number
}

/**
 * Any HTTP answer, refusals too; `body` is parsed JSON, or undefined where it is none. `unsent` holds Zendesk's reason
 * where it refused to pass the call on, so that the proxy has heard nothing.
 */
export type ProxyAnswer = { status: number; body: unknown; unsent?: string }

export type WorkspaceEvents = {
  ticketChanged?: () => void
  /** The agent's unsent text, or whether it is a reply or a note. */
  draftChanged?: () => void
  submitted?: () => void
  shown?: () => void
  hidden?: () => void
  colorSchemeChanged?: (scheme: ColorScheme) => void
  ending?: () => void
}
export type ColorScheme = 'light' | 'dark'

/**
 * What the sidebar may ask of Zendesk. Nothing else in the app knows ZAF.
 * Every write names the ticket it is meant for, is refused as `other-ticket` when that is not the one open in this
 * frame, and is read back: `ok` carries what Zendesk holds now. Nothing is saved before the agent submits,
 * but for `update`. No call hangs: silence ends as `no-answer`, after which the write may or may not have happened.
 */
export interface Workspace {
  readonly installation: Installation
  readonly colorScheme: ColorScheme

  /**
   * One bulk read, for a saved ticket its comments, and the first time who the agent is; unreadable parts are a
   * failure, never made up.
   */
  readTicket(): Promise<Result<OpenTicket, WorkspaceFailure>>

  readDraft(ticketId: number): Promise<Result<Draft, WorkspaceFailure>>

  /** Adds a public reply below what the agent has typed, once: text that stands there already is not added again. */
  placeReply(ticketId: number, reply: WrittenText): Promise<Result<Draft, WorkspaceFailure>>

  /** Turns the composer into an internal note and adds the text; writes nothing unless it reads back `internalNote`. */
  placeNote(ticketId: number, note: WrittenText): Promise<Result<Draft, WorkspaceFailure>>

  /**
   * Puts a draft back exactly as `readDraft` gave it. With `placed`, which was added since, only that is taken out and
   * what else was written since stays; `not-kept` where it has been changed, and then nothing is written.
   */
  restoreDraft(ticketId: number, draft: Draft, placed?: WrittenText): Promise<Result<Draft, WorkspaceFailure>>

  /** All of the form that the panel may have changed, as it stands now. */
  readForm(ticketId: number): Promise<Result<FormNow, WorkspaceFailure>>

  /** The status on the form, with its name as agents see it. */
  readStatus(ticketId: number): Promise<Result<StatusNow, WorkspaceFailure>>

  setStatus(ticketId: number, wish: StatusWish): Promise<Result<StatusNow, WorkspaceFailure>>

  /** Adds and removes tags among those there are; gives the tags read back. */
  changeTags(
    ticketId: number,
    change: { add: readonly string[]; remove: readonly string[] },
  ): Promise<Result<readonly string[], WorkspaceFailure>>

  assign(
    ticketId: number,
    assignee: { groupId: number; userId?: number },
  ): Promise<Result<Assignee, WorkspaceFailure>>

  /** Puts people on the form's list of copies or takes them off; gives those on it as read back. */
  changeCcs(
    ticketId: number,
    change: { add: readonly Cc[]; remove: readonly Cc[] },
  ): Promise<Result<readonly Cc[], WorkspaceFailure>>

  /** A group by its exact name (case aside) or id. */
  findGroup(nameOrId: string): Promise<Result<{ id: number; name: string }, WorkspaceFailure>>

  /** An agent by exact e-mail address or name, with the group a ticket goes to with them. */
  findAgent(
    nameOrEmail: string,
  ): Promise<Result<{ id: number; name: string; groupId: number }, WorkspaceFailure>>

  /** Names of agents by their ids; those that Zendesk does not tell are absent. */
  readNames(agentIds: readonly string[]): Promise<Result<Readonly<Record<string, string>>, WorkspaceFailure>>

  /** The newest tickets of a requester, the open one among them; six at most. */
  findTicketsOf(requesterId: number): Promise<Result<readonly OtherTicket[], WorkspaceFailure>>

  /** One REST update, saved at once; gives the ticket's new `updatedAt`. */
  update(ticketId: number, update: TicketUpdate): Promise<Result<{ updatedAt: string }, WorkspaceFailure>>

  /** A call to our proxy through Zendesk's, signed there with the secure shared key; never retried by Zendesk. */
  callProxy(call: ProxyCall): Promise<Result<ProxyAnswer, { kind: 'no-answer' }>>

  notify(text: string, kind: 'notice' | 'alert' | 'error'): void
  openTicket(ticketId: number): void
  resize(heightPx: number): void

  /** Listens until the returned function is called; every listener is gone on `app.willDestroy`. */
  listen(events: WorkspaceEvents): () => void
}
